// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/portable_math.h"

#include <array>
#include <cmath>
#include <limits>

// Compiled without contraction (see CMakeLists.txt): a fused multiply-add rounds once where two operations round twice.
namespace foresight {

namespace {

constexpr double kRootOfHalf = 0.70710678118654752440;
/// The natural logarithm of two in two parts: the first has so few digits that its small multiples are exact.
constexpr double kLog2High = 0.693147180369123816490;
constexpr double kLog2Low = 1.90821492927058770002e-10;
constexpr double kPerLog2 = 1.44269504088896338700;

/// From the highest power down.
using Coefficients = std::array<double, 8>;
constexpr Coefficients kCentreAbove{2.5090809287301226727e+3, 3.3430575583588128105e+4, 6.7265770927008700853e+4,
                                    4.5921953931549871457e+4, 1.3731693765509461125e+4, 1.9715909503065514427e+3,
                                    1.3314166789178437745e+2, 3.3871328727963666080e+0};
constexpr Coefficients kCentreBelow{
    5.2264952788528545610e+3, 2.8729085735721942674e+4, 3.9307895800092710610e+4, 2.1213794301586595867e+4,
    5.3941960214247511077e+3, 6.8718700749205790830e+2, 4.2313330701600911252e+1, 1.0};
constexpr Coefficients kMiddleAbove{7.74545014278341407640e-4, 2.27238449892691845833e-2, 2.41780725177450611770e-1,
                                    1.27045825245236838258e+0, 3.64784832476320460504e+0, 5.76949722146069140550e+0,
                                    4.63033784615654529590e+0, 1.42343711074968357734e+0};
constexpr Coefficients kMiddleBelow{
    1.05075007164441684324e-9, 5.47593808499534494600e-4, 1.51986665636164571966e-2, 1.48103976427480074590e-1,
    6.89767334985100004550e-1, 1.67638483018380384940e+0, 2.05319162663775882187e+0, 1.0};
constexpr Coefficients kFarAbove{2.01033439929228813265e-7, 2.71155556874348757815e-5, 1.24266094738807843860e-3,
                                 2.65321895265761230930e-2, 2.96560571828504891230e-1, 1.78482653991729133580e+0,
                                 5.46378491116411436990e+0, 6.65790464350110377720e+0};
constexpr Coefficients kFarBelow{
    2.04426310338993978564e-15, 1.42151175831644588870e-7, 1.84631831751005468180e-5, 7.86869131145613259100e-4,
    1.48753612908506148525e-2,  1.36929880922735805310e-1, 5.99832206555887937690e-1, 1.0};

double polynomial(const Coefficients& coefficients, double r)
{
    double sum = 0;
    for (const double coefficient : coefficients)
        sum = sum * r + coefficient;
    return sum;
}

} // namespace

double portableLog(double x)
{
    if (std::isnan(x) || x < 0)
        return std::numeric_limits<double>::quiet_NaN();
    if (x == 0)
        return -std::numeric_limits<double>::infinity();
    if (std::isinf(x))
        return x;
    int exponent = 0;
    double m = std::frexp(x, &exponent); // from 1/2 to 1
    if (m < kRootOfHalf) {
        m *= 2;
        --exponent;
    }
    // log(m) = 2 artanh((m - 1) / (m + 1)), a series whose eleventh term is below the last digit.
    const double s = (m - 1) / (m + 1);
    const double square = s * s;
    double sum = 0;
    for (int k = 10; k >= 1; --k)
        sum = (sum + 1.0 / (2 * k + 1)) * square;
    const double tail = 2 * s * sum;
    return exponent * kLog2High + (2 * s + (tail + exponent * kLog2Low));
}

double portableExp(double x)
{
    constexpr double kGreatest = 709.782712893384;
    constexpr double kLeast = -745.2;
    if (std::isnan(x))
        return x;
    if (x > kGreatest)
        return std::numeric_limits<double>::infinity();
    if (x < kLeast)
        return 0;
    const double n = std::floor(x * kPerLog2 + 0.5);
    const double r = (x - n * kLog2High) - n * kLog2Low;
    double sum = 0;
    for (int k = 13; k >= 1; --k)
        sum = (sum + 1) * r / k;
    return std::ldexp(sum + 1, static_cast<int>(n));
}

double normalQuantile(double share)
{
    constexpr double kCentre = 0.425;
    constexpr double kCentreSquared = 0.180625;
    constexpr double kFar = 5;
    const double q = share - 0.5;
    if (std::abs(q) <= kCentre) {
        const double r = kCentreSquared - q * q;
        return polynomial(kCentreAbove, r) * q / polynomial(kCentreBelow, r);
    }
    double r = std::sqrt(-portableLog(q <= 0 ? share : 1 - share));
    double value = 0;
    if (r <= kFar) {
        r -= 1.6;
        value = polynomial(kMiddleAbove, r) / polynomial(kMiddleBelow, r);
    } else {
        r -= kFar;
        value = polynomial(kFarAbove, r) / polynomial(kFarBelow, r);
    }
    return q < 0 ? -value : value;
}

} // namespace foresight
