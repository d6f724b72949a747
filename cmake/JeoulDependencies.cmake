# SPDX-License-Identifier: GPL-3.0-or-later
# Every library Jeoul stands on, found once. Packages that ship no CMake file come in as imported targets here.
find_package(Qt6 6.4 REQUIRED COMPONENTS Core Gui Widgets Charts Svg PrintSupport Concurrent Qml Test LinguistTools)
find_package(SQLiteCpp REQUIRED)
find_package(Eigen3 REQUIRED NO_MODULE)
find_package(Boost 1.74 REQUIRED)
find_package(simdjson REQUIRED)
find_package(ICU REQUIRED COMPONENTS uc i18n)
find_package(PkgConfig REQUIRED)
pkg_check_modules(sodium REQUIRED IMPORTED_TARGET libsodium)
pkg_check_modules(sqlite3 REQUIRED IMPORTED_TARGET sqlite3)
pkg_check_modules(libzip REQUIRED IMPORTED_TARGET libzip)
pkg_check_modules(libarchive REQUIRED IMPORTED_TARGET libarchive)
pkg_check_modules(xlsxwriter REQUIRED IMPORTED_TARGET xlsxwriter)
pkg_check_modules(treesitter REQUIRED IMPORTED_TARGET tree-sitter)

# Debian's libcsv and cmark-gfm extensions come without package files.
function(jeoul_plain_library name header)
    find_library(JEOUL_LIB_${name} NAMES ${name} REQUIRED)
    find_path(JEOUL_INC_${name} NAMES ${header} REQUIRED)
    add_library(jeoul_${name} UNKNOWN IMPORTED)
    set_target_properties(jeoul_${name} PROPERTIES IMPORTED_LOCATION "${JEOUL_LIB_${name}}"
        INTERFACE_INCLUDE_DIRECTORIES "${JEOUL_INC_${name}}")
    add_library(Plain::${name} ALIAS jeoul_${name})
endfunction()
jeoul_plain_library(csv csv.h)
jeoul_plain_library(cmark-gfm cmark-gfm.h)
jeoul_plain_library(cmark-gfm-extensions cmark-gfm-core-extensions.h)

if(JEOUL_BUILD_TESTS)
    find_package(GTest REQUIRED)
endif()
