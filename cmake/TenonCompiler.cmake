# Language, warnings, sanitizers and ccache. `tenon_options` carries what every target of ours is compiled with.

set(CMAKE_CXX_STANDARD 17)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
set(CMAKE_CXX_VISIBILITY_PRESET hidden)
set(CMAKE_C_VISIBILITY_PRESET hidden)
set(CMAKE_VISIBILITY_INLINES_HIDDEN ON)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_LIBRARY_OUTPUT_DIRECTORY "${PROJECT_BINARY_DIR}/lib")
set(CMAKE_ARCHIVE_OUTPUT_DIRECTORY "${PROJECT_BINARY_DIR}/lib")
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY "${PROJECT_BINARY_DIR}/bin")

if(NOT CMAKE_BUILD_TYPE AND NOT CMAKE_CONFIGURATION_TYPES)
    set(CMAKE_BUILD_TYPE Release CACHE STRING "Build type" FORCE)
endif()

if(TENON_CCACHE)
    find_program(TENON_CCACHE_PROGRAM ccache)
    if(TENON_CCACHE_PROGRAM AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
        # Without this sloppiness ccache declines everything that uses a precompiled header.
        set(CMAKE_CXX_COMPILER_LAUNCHER
            ${CMAKE_COMMAND} -E env
            CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime
            ${TENON_CCACHE_PROGRAM})
    endif()
endif()

add_library(tenon_options INTERFACE)
target_compile_features(tenon_options INTERFACE cxx_std_17)
target_compile_options(tenon_options INTERFACE -Wall -Wextra)
if(CMAKE_SYSTEM_PROCESSOR MATCHES "x86_64|AMD64" AND TENON_MARCH)
    target_compile_options(tenon_options INTERFACE -march=${TENON_MARCH})
endif()
if(TENON_WARNINGS_AS_ERRORS)
    target_compile_options(tenon_options INTERFACE -Werror -Wno-error=deprecated-declarations)
endif()
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    # A unique symbol pins the library that holds it and is shared between copies of it.
    # -fpch-preprocess lets ccache see what a precompiled header stands for.
    target_compile_options(tenon_options INTERFACE -fno-gnu-unique -fpch-preprocess)
endif()
# Exported functions may still be inlined into each other.
target_compile_options(tenon_options INTERFACE -fno-semantic-interposition)
# Error texts name files relative to the root of the project.
target_compile_options(tenon_options INTERFACE -fmacro-prefix-map=${PROJECT_SOURCE_DIR}/=)

if(TENON_SANITIZERS)
    add_compile_options(-fsanitize=${TENON_SANITIZERS} -fno-omit-frame-pointer)
    add_link_options(-fsanitize=${TENON_SANITIZERS})
    if(TENON_SANITIZERS MATCHES "undefined")
        add_compile_options(-fno-sanitize-recover=undefined)
    endif()
endif()
