# One place for how every target of the project is compiled.
add_library(foresight_options INTERFACE)
target_compile_features(foresight_options INTERFACE cxx_std_20)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
# Installing and packaging take what is built: tests need not be.
set(CMAKE_SKIP_INSTALL_ALL_DEPENDENCY ON)

target_compile_options(foresight_options INTERFACE
  -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wno-sign-conversion
  -Wnon-virtual-dtor -Woverloaded-virtual -Wundef -fno-math-errno)
# g++ 12 reports false positives of these inside its own standard library at -O2.
target_compile_options(foresight_options INTERFACE
  $<$<CXX_COMPILER_ID:GNU>:-Wno-restrict -Wno-maybe-uninitialized -Wno-stringop-overflow>
  # And of these at -O3 alone: elsewhere they stay errors.
  "$<$<AND:$<CXX_COMPILER_ID:GNU>,$<CONFIG:Release>>:-Wno-array-bounds;-Wno-stringop-overread>")
if(FORESIGHT_WERROR)
  target_compile_options(foresight_options INTERFACE -Werror)
endif()

target_compile_definitions(foresight_options INTERFACE
  QT_NO_KEYWORDS QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY
  QT_NO_URL_CAST_FROM_STRING QT_NO_NARROWING_CONVERSIONS_IN_CONNECT
  QT_USE_QSTRINGBUILDER QT_DISABLE_DEPRECATED_BEFORE=0x060400)

# As Debian hardens its own packages.
target_compile_options(foresight_options INTERFACE
  $<$<CONFIG:Release>:-D_FORTIFY_SOURCE=2 -fstack-protector-strong -fstack-clash-protection>)
target_link_options(foresight_options INTERFACE $<$<CONFIG:Release>:LINKER:-z,relro,-z,now>)
# A program loads only the libraries that it uses: foresight_core has some for the gradebook alone.
target_link_options(foresight_options INTERFACE LINKER:--as-needed)

if(FORESIGHT_SANITIZE)
  target_compile_options(foresight_options INTERFACE
    -fsanitize=${FORESIGHT_SANITIZE} -fno-sanitize-recover=undefined -fno-omit-frame-pointer)
  target_link_options(foresight_options INTERFACE -fsanitize=${FORESIGHT_SANITIZE})
endif()

if(FORESIGHT_FUZZ)
  if(NOT CMAKE_CXX_COMPILER_ID MATCHES "Clang")
    message(FATAL_ERROR "Fuzzing needs clang: use the preset fuzz")
  endif()
  # Everything counts its edges and is watched; only the targets of tests/fuzz get libFuzzer's main. Vptr checks need
  # type information that Qt's own libraries do not carry.
  target_compile_options(foresight_options INTERFACE
    -fsanitize=fuzzer-no-link,address,undefined -fno-sanitize=vptr -fno-sanitize-recover=undefined
    -fno-omit-frame-pointer)
  target_link_options(foresight_options INTERFACE -fsanitize=address,undefined)
  # ccache does not reuse what clang builds with a precompiled header.
  set(CMAKE_DISABLE_PRECOMPILE_HEADERS ON)
endif()

find_program(FORESIGHT_CCACHE ccache)
if(FORESIGHT_CCACHE)
  set(CMAKE_CXX_COMPILER_LAUNCHER
    "${CMAKE_COMMAND}" -E env
    "CCACHE_BASEDIR=${CMAKE_SOURCE_DIR}" CCACHE_NOHASHDIR=1
    "CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime"
    "${FORESIGHT_CCACHE}")
  # ccache can only reuse objects built with a precompiled header when the preprocessor keeps its marks.
  target_compile_options(foresight_options INTERFACE $<$<CXX_COMPILER_ID:GNU>:-fpch-preprocess>)
endif()
