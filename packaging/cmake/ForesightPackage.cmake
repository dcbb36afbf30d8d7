# The Debian package: `cpack --config build/release/CPackConfig.cmake -B build/package`, checked by packaging/check_deb.sh.
set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME foresight)
set(CPACK_PACKAGE_VENDOR "The Foresight authors")
set(CPACK_PACKAGE_CONTACT "The Foresight authors <foresight@foresight.invalid>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "labs that ask for a prediction before they show the answer")
set(CPACK_PACKAGE_DESCRIPTION
"Courseware for the desktop: the learner locks a prediction, explores a
simulator, sees the prediction beside what the model says, reflects and
hands in. Instructors grade the hand-ins with a gradebook.
.
It works without a network.")
set(CPACK_PACKAGING_INSTALL_PREFIX "/usr")
set(CPACK_STRIP_FILES ON)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
  OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)

set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_RELEASE 1)
set(CPACK_DEBIAN_PACKAGE_SECTION education)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
# The libraries are found by shlibdeps; this revision of libsodium carries the fix of CVE-2025-69277.
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libsodium23 (>= 1.0.18-1+deb12u1)")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "fonts-noto-cjk, fonts-noto-core, qt6-translations-l10n, qt6-wayland")

include(CPack)
