# An extension is a folder with `extension.cpp`, which defines `void tenon_<name>_extension(tenon::Registrar&)`.
# The same objects are linked into the engine and into a loadable library.

set(TENON_LINKED_EXTENSIONS "" CACHE INTERNAL "")
set(TENON_LOADABLE_EXTENSIONS "" CACHE INTERNAL "")
set(TENON_ALWAYS_LINKED_TARGETS "" CACHE INTERNAL "")
set(TENON_EXTENSION_LINK_LIBRARIES "" CACHE INTERNAL "")

# tenon_add_extension(<name>
#     [FOLDER dir]       where its sources are; default: the current folder
#     [SOURCES file…]    default: every source under FOLDER
#     [LINK target…]     its third parties
#     [ALWAYS_LINKED]    its classes are public API: part of the engine's library, never loadable
#     [LOADABLE_ONLY])   never part of the engine's library
function(tenon_add_extension name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "ALWAYS_LINKED;LOADABLE_ONLY" "FOLDER" "SOURCES;LINK")
    if(NOT arg_FOLDER)
        set(arg_FOLDER "${CMAKE_CURRENT_SOURCE_DIR}")
    endif()
    if(NOT arg_SOURCES)
        file(GLOB_RECURSE arg_SOURCES CONFIGURE_DEPENDS "${arg_FOLDER}/*.cpp")
    endif()
    if(NOT arg_SOURCES)
        return()
    endif()

    set(target tenon_${name})
    add_library(${target} OBJECT ${arg_SOURCES})
    target_link_libraries(${target} PRIVATE tenon_options Threads::Threads ${arg_LINK})
    target_include_directories(${target} PRIVATE ${TENON_PUBLIC_INCLUDE_DIRS} "${arg_FOLDER}")
    tenon_precompile_headers(${target})

    if(NOT arg_LOADABLE_ONLY)
        set(TENON_OBJECT_TARGETS "${TENON_OBJECT_TARGETS};${target}" CACHE INTERNAL "")
        set(TENON_EXTENSION_LINK_LIBRARIES "${TENON_EXTENSION_LINK_LIBRARIES};${arg_LINK}" CACHE INTERNAL "")
        if(EXISTS "${arg_FOLDER}/extension.cpp")
            set(TENON_LINKED_EXTENSIONS "${TENON_LINKED_EXTENSIONS};${name}" CACHE INTERNAL "")
        endif()
    endif()
    if(arg_ALWAYS_LINKED)
        set(TENON_ALWAYS_LINKED_TARGETS "${TENON_ALWAYS_LINKED_TARGETS};${target}" CACHE INTERNAL "")
    elseif(EXISTS "${arg_FOLDER}/extension.cpp")
        tenon_add_loadable_extension(${name} ${target} "${arg_LINK}")
    endif()
endfunction()

# libtenon_<name>.so: the objects of an extension and the exported entry point.
function(tenon_add_loadable_extension name objects link)
    set(TENON_EXTENSION_NAME ${name})
    set(entry "${PROJECT_BINARY_DIR}/generated/${name}_entry.cpp")
    configure_file("${PROJECT_SOURCE_DIR}/cmake/extension_entry.cpp.in" "${entry}" @ONLY)
    add_library(${objects}_module MODULE $<TARGET_OBJECTS:${objects}> "${entry}")
    if(NOT TENON_BUILD_TESTS)
        set_target_properties(${objects}_module PROPERTIES EXCLUDE_FROM_ALL ON)
    endif()
    set_target_properties(${objects}_module PROPERTIES OUTPUT_NAME ${objects}
                          LIBRARY_OUTPUT_DIRECTORY "${CMAKE_LIBRARY_OUTPUT_DIRECTORY}/extensions")
    target_link_libraries(${objects}_module PRIVATE tenon tenon_options ${link})
    target_include_directories(${objects}_module PRIVATE ${TENON_PUBLIC_INCLUDE_DIRS})
    set(TENON_LOADABLE_EXTENSIONS "${TENON_LOADABLE_EXTENSIONS};${name}" CACHE INTERNAL "")
endfunction()

# Declares the entry of each extension and says, per extension, whether it is linked in: TENON_LINKED_<NAME> is 1 or undefined.
function(tenon_write_linked_extensions file names)
    set(declarations "")
    foreach(name IN LISTS names)
        if(name)
            string(TOUPPER "${name}" upper)
            string(APPEND declarations "\n#define TENON_LINKED_${upper} 1\nvoid tenon_${name}_extension(tenon::Registrar& registrar);\n")
        endif()
    endforeach()
    file(CONFIGURE OUTPUT "${file}" CONTENT
"#pragma once\n\nnamespace tenon {\nclass Registrar;\n}\n${declarations}" @ONLY)
endfunction()
