# Installation and the CMake packages OpenVINO, InferenceEngine and ngraph, for the installed and for the build tree alike.

set(TENON_PACKAGE_FOLDER "${CMAKE_INSTALL_LIBDIR}/cmake")
set(TENON_BUILD_PACKAGES "${PROJECT_BINARY_DIR}/lib/cmake")

# Writes the packages into `folder`; the library and the header root are given as the packages shall name them.
function(tenon_write_packages folder library_dir include_dir)
    set(TENON_PACKAGE_LIBRARY_DIR "${library_dir}")
    set(TENON_PACKAGE_INCLUDE_DIR "${include_dir}")
    configure_file("${PROJECT_SOURCE_DIR}/cmake/packages/TenonTargets.cmake.in" "${folder}/OpenVINO/TenonTargets.cmake" @ONLY)
    foreach(package IN ITEMS OpenVINO InferenceEngine ngraph)
        set(TENON_PACKAGE_VERSION ${TENON_INFERENCE_ENGINE_VERSION})
        if(package STREQUAL "OpenVINO")
            set(TENON_PACKAGE_VERSION ${TENON_OPENVINO_VERSION})
        endif()
        string(REPLACE "." ";" parts ${TENON_PACKAGE_VERSION})
        list(GET parts 0 TENON_PACKAGE_VERSION_MAJOR)
        list(GET parts 1 TENON_PACKAGE_VERSION_MINOR)
        list(GET parts 2 TENON_PACKAGE_VERSION_PATCH)
        configure_file("${PROJECT_SOURCE_DIR}/cmake/packages/${package}Config.cmake.in"
                       "${folder}/${package}/${package}Config.cmake" @ONLY)
        configure_file("${PROJECT_SOURCE_DIR}/cmake/packages/ConfigVersion.cmake.in"
                       "${folder}/${package}/${package}ConfigVersion.cmake" @ONLY)
    endforeach()
endfunction()

tenon_write_packages("${TENON_BUILD_PACKAGES}" "${PROJECT_BINARY_DIR}/lib" "${PROJECT_SOURCE_DIR}/include")

# Installed packages find the prefix relative to themselves, so that the tree may be moved.
file(RELATIVE_PATH up "/${TENON_PACKAGE_FOLDER}/OpenVINO" "/")
set(installed_root "\${CMAKE_CURRENT_LIST_DIR}/${up}")
tenon_write_packages("${PROJECT_BINARY_DIR}/installed_packages" "${installed_root}${CMAKE_INSTALL_LIBDIR}"
                     "${installed_root}${CMAKE_INSTALL_INCLUDEDIR}")

configure_file("${PROJECT_SOURCE_DIR}/cmake/packages/openvino.pc.in" "${PROJECT_BINARY_DIR}/openvino.pc" @ONLY)
configure_file("${PROJECT_SOURCE_DIR}/cmake/packages/setupvars.sh.in" "${PROJECT_BINARY_DIR}/setupvars.sh" @ONLY)

install(TARGETS tenon LIBRARY DESTINATION "${CMAKE_INSTALL_LIBDIR}")
foreach(name IN LISTS TENON_LINKER_NAMES)
    install(FILES "${PROJECT_BINARY_DIR}/lib/lib${name}.so" DESTINATION "${CMAKE_INSTALL_LIBDIR}")
endforeach()
if(TENON_DNNL_LIBRARY AND TARGET tenon_cpu)
    install(FILES "${TENON_DNNL_LIBRARY}" DESTINATION "${CMAKE_INSTALL_LIBDIR}" RENAME libdnnl.so.3)
endif()
install(DIRECTORY "${PROJECT_SOURCE_DIR}/include/" DESTINATION "${CMAKE_INSTALL_INCLUDEDIR}"
        FILES_MATCHING PATTERN "*.hpp" PATTERN "*.h")
install(DIRECTORY "${PROJECT_BINARY_DIR}/installed_packages/" DESTINATION "${TENON_PACKAGE_FOLDER}")
install(FILES "${PROJECT_BINARY_DIR}/openvino.pc" DESTINATION "${CMAKE_INSTALL_LIBDIR}/pkgconfig")
install(PROGRAMS "${PROJECT_BINARY_DIR}/setupvars.sh" DESTINATION ".")
install(FILES "${PROJECT_SOURCE_DIR}/LICENSE" DESTINATION "${CMAKE_INSTALL_DATADIR}/doc/tenon" OPTIONAL)
