# The one shared library, its linker names, and the same objects as an archive for tests of what is inside.

# Also what link lines of 2020-22 name beside the engine.
set(TENON_LINKER_NAMES openvino inference_engine inference_engine_c_api ngraph inference_engine_legacy
    inference_engine_transformations onnx_importer openvino_onnx_frontend)

function(tenon_add_library)
    tenon_write_linked_extensions("${PROJECT_BINARY_DIR}/generated/linked_extensions.hpp" "${TENON_LINKED_EXTENSIONS}")

    set(objects "")
    foreach(target IN LISTS TENON_OBJECT_TARGETS)
        if(target)
            list(APPEND objects $<TARGET_OBJECTS:${target}>)
        endif()
    endforeach()
    set(link Threads::Threads OpenMP::OpenMP_CXX ${CMAKE_DL_LIBS} ${TENON_EXTENSION_LINK_LIBRARIES})
    list(REMOVE_ITEM link "")

    file(GLOB list_of_built_ins CONFIGURE_DEPENDS "${PROJECT_SOURCE_DIR}/src/builtin_extensions.cpp")
    if(list_of_built_ins)
        add_library(tenon_builtin_extensions OBJECT ${list_of_built_ins})
        target_link_libraries(tenon_builtin_extensions PRIVATE tenon_options)
        target_include_directories(tenon_builtin_extensions PRIVATE ${TENON_PUBLIC_INCLUDE_DIRS} ${TENON_LAYERS_SEEN}
                                   "${PROJECT_BINARY_DIR}/generated")
        tenon_precompile_headers(tenon_builtin_extensions)
        list(APPEND objects $<TARGET_OBJECTS:tenon_builtin_extensions>)
    endif()

    file(CONFIGURE OUTPUT "${PROJECT_BINARY_DIR}/generated/empty.cpp" CONTENT "" @ONLY)
    set(version_script "${PROJECT_SOURCE_DIR}/cmake/tenon.map")
    add_library(tenon SHARED ${objects} "${PROJECT_BINARY_DIR}/generated/empty.cpp")
    set_target_properties(tenon PROPERTIES VERSION ${PROJECT_VERSION} SOVERSION ${PROJECT_VERSION_MAJOR}
                          LINK_DEPENDS "${version_script}" EXPORT_NAME runtime)
    target_link_options(tenon PRIVATE "LINKER:--version-script=${version_script}" LINKER:-Bsymbolic-functions)
    if(NOT TENON_SANITIZERS)
        target_link_options(tenon PRIVATE LINKER:--no-undefined)
    endif()
    # Third parties stay inside: users link tenon and nothing else.
    target_link_libraries(tenon PRIVATE ${link})
    tenon_set_interface(tenon)

    # oneDNN lies beside the library once installed, and where setup put it before that.
    set_target_properties(tenon PROPERTIES INSTALL_RPATH "\$ORIGIN" BUILD_RPATH "\$ORIGIN;${TENON_DNNL_DIR}")

    foreach(name IN LISTS TENON_LINKER_NAMES)
        list(APPEND symlink_commands COMMAND ${CMAKE_COMMAND} -E create_symlink
             "$<TARGET_SONAME_FILE_NAME:tenon>" "$<TARGET_FILE_DIR:tenon>/lib${name}.so")
    endforeach()
    add_custom_command(TARGET tenon POST_BUILD ${symlink_commands} VERBATIM)

    # Tests of internals link this archive, where hidden symbols are still in reach. It is thin: it only names the objects.
    set(CMAKE_CXX_ARCHIVE_CREATE "<CMAKE_AR> qcT <TARGET> <LINK_FLAGS> <OBJECTS>")
    set(CMAKE_CXX_ARCHIVE_APPEND "<CMAKE_AR> qT <TARGET> <LINK_FLAGS> <OBJECTS>")
    add_library(tenon_archive STATIC EXCLUDE_FROM_ALL ${objects} "${PROJECT_BINARY_DIR}/generated/empty.cpp")
    target_link_libraries(tenon_archive PRIVATE ${link})
    tenon_set_interface(tenon_archive)

    add_library(openvino::runtime ALIAS tenon)
endfunction()

# What a user of the library is given: both header roots and the language.
function(tenon_set_interface target)
    target_include_directories(${target} INTERFACE
        "$<BUILD_INTERFACE:${PROJECT_SOURCE_DIR}/include>" "$<BUILD_INTERFACE:${PROJECT_SOURCE_DIR}/include/ie>")
    target_compile_features(${target} INTERFACE cxx_std_17)
    target_compile_options(${target} INTERFACE
        $<$<CXX_COMPILER_ID:GNU,Clang>:-Wno-error=deprecated-declarations>)
endfunction()

# The template and the samples are projects of their own, written against the package; here they are built against this tree.
function(tenon_add_out_of_tree_projects)
    set(OpenVINO_DIR "${TENON_BUILD_PACKAGES}/OpenVINO")
    set(InferenceEngine_DIR "${TENON_BUILD_PACKAGES}/InferenceEngine")
    set(ngraph_DIR "${TENON_BUILD_PACKAGES}/ngraph")
    file(GLOB lists CONFIGURE_DEPENDS "${PROJECT_SOURCE_DIR}/extensions/template*/CMakeLists.txt"
         "${PROJECT_SOURCE_DIR}/samples/*/CMakeLists.txt")
    foreach(list IN LISTS lists)
        cmake_path(GET list PARENT_PATH folder)
        add_subdirectory("${folder}")
    endforeach()
endfunction()
