# SPDX-License-Identifier: GPL-3.0-or-later
# What a builder may choose, and the settings every target shares.
option(JEOUL_BUILD_TESTS "Build the tests" ON)
option(JEOUL_WARNINGS_AS_ERRORS "Treat compiler warnings as errors" ON)
option(JEOUL_BUILD_BENCH "Build the benchmarks of tests/bench" OFF)
option(JEOUL_FUZZ "Build the fuzzers of tests/fuzz instead of the tests (clang; see the preset fuzz)" OFF)
option(JEOUL_COVERAGE "Instrument for gcovr" OFF)
set(JEOUL_SANITIZE "" CACHE STRING "Sanitizers, for example address,undefined")

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/bin")

if(CMAKE_BUILD_TYPE STREQUAL "Debug")
    # -O1 keeps sealing and statistics usable in tests; -g1 keeps links short on small machines.
    set(CMAKE_CXX_FLAGS_DEBUG "-O1 -g1")
endif()

find_program(JEOUL_CCACHE ccache)
if(JEOUL_CCACHE)
    set(CMAKE_C_COMPILER_LAUNCHER "${JEOUL_CCACHE}")
    set(CMAKE_CXX_COMPILER_LAUNCHER "${JEOUL_CCACHE}")
endif()

if(JEOUL_SANITIZE)
    add_compile_options(-fsanitize=${JEOUL_SANITIZE} -fno-omit-frame-pointer)
    add_link_options(-fsanitize=${JEOUL_SANITIZE})
endif()
if(JEOUL_FUZZ)
    # A fuzzer sees only what ends the program.
    add_compile_options(-fno-sanitize-recover=all)
    add_link_options(-fno-sanitize-recover=all)
endif()
if(JEOUL_COVERAGE)
    # Atomic: writer threads count too, and a torn counter is a report that cannot be read.
    add_compile_options(--coverage -fprofile-update=atomic -O0)
    add_link_options(--coverage)
endif()
