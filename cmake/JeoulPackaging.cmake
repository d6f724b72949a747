# SPDX-License-Identifier: GPL-3.0-or-later
# What is installed, and the Debian package made of it (./dev package, or cpack -G DEB in a release build).
include(GNUInstallDirs)
set(JEOUL_MAINTAINER "Jeoul maintainers <maintainers@jeoul.invalid>" CACHE STRING
    "Name and address in the Debian package; whoever hands it out puts their own")

# The programs are built by name; tests are no part of a package.
set(CMAKE_SKIP_INSTALL_ALL_DEPENDENCY ON)
set(id org.jeoul.Jeoul)
set(packaging "${PROJECT_SOURCE_DIR}/packaging")

# jeoul_compressed(source target): gzip without name and date, so that equal input gives an equal package.
function(jeoul_compressed source target)
    set(result "${PROJECT_BINARY_DIR}/packaging/${target}")
    file(MAKE_DIRECTORY "${PROJECT_BINARY_DIR}/packaging")
    execute_process(COMMAND gzip -9nc "${source}" OUTPUT_FILE "${result}" COMMAND_ERROR_IS_FATAL ANY)
    set_property(DIRECTORY "${PROJECT_SOURCE_DIR}" APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS "${source}")
endfunction()

foreach(program jeoul jeoulctl)
    install(TARGETS ${program} RUNTIME)
    jeoul_compressed("${packaging}/${program}.1" ${program}.1.gz)
    install(FILES "${PROJECT_BINARY_DIR}/packaging/${program}.1.gz" DESTINATION "${CMAKE_INSTALL_MANDIR}/man1")
endforeach()
jeoul_compressed("${packaging}/changelog" changelog.gz)

install(FILES "${packaging}/${id}.desktop" DESTINATION "${CMAKE_INSTALL_DATADIR}/applications")
install(FILES "${packaging}/${id}.metainfo.xml" DESTINATION "${CMAKE_INSTALL_DATADIR}/metainfo")
install(FILES "${packaging}/${id}.svg" DESTINATION "${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps")
install(FILES "${packaging}/jeoulctl.bash" DESTINATION "${CMAKE_INSTALL_DATADIR}/bash-completion/completions"
    RENAME jeoulctl)
install(FILES "${packaging}/copyright" "${PROJECT_BINARY_DIR}/packaging/changelog.gz"
    DESTINATION "${CMAKE_INSTALL_DATADIR}/doc/jeoul")

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME jeoul)
set(CPACK_PACKAGE_VENDOR "Jeoul")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "blind expert review of AI model outputs")
set(CPACK_PACKAGE_DESCRIPTION "Jeoul carries a blind evaluation of AI outputs from the scheme to the minutes.
 A secretary prepares and seals a round, expert reviewers read and score
 the responses side by side without knowing whose they are, and a panel
 receives, consolidates, locks and only then unseals the result. Official
 points are exact and their rules are frozen before anybody scores.
 .
 The package holds the desktop program jeoul and the command line program
 jeoulctl. Neither uses a network.")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_MAINTAINER "${JEOUL_MAINTAINER}")
set(CPACK_DEBIAN_PACKAGE_SECTION misc)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# Found by no linker: the SVG icon engine and a font with Hangul.
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libqt6svg6, fonts-noto-cjk | fonts-nanum")
# The codecs are only needed where a round lets something be heard; without them a sentence says so.
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS
    "qt6-translations-l10n, gstreamer1.0-plugins-base, gstreamer1.0-plugins-good, gstreamer1.0-libav")
include(CPack)
