# Installation and the CMake packages OpenVINO, InferenceEngine, ngraph and TBB, for the installed and for the build tree alike.

set(TENON_PACKAGE_FOLDER "${CMAKE_INSTALL_LIBDIR}/cmake")
# Outside of what find_package searches: a TBB of the user's own is never hidden by ours.
set(TENON_TBB_FOLDER "${CMAKE_INSTALL_DATADIR}/tenon/tbb")
set(TENON_BUILD_PACKAGES "${PROJECT_BINARY_DIR}/lib/cmake")

# Writes the packages under `folder`; the library, the header root and TBB are given as the packages shall name them.
function(tenon_write_packages folder library_dir include_dir tbb_dir)
    set(TENON_PACKAGE_LIBRARY_DIR "${library_dir}")
    set(TENON_PACKAGE_INCLUDE_DIR "${include_dir}")
    set(TENON_PACKAGE_TBB_DIR "${tbb_dir}")
    set(templates "${PROJECT_SOURCE_DIR}/cmake/packages")
    configure_file("${templates}/TenonTargets.cmake.in" "${folder}/OpenVINO/TenonTargets.cmake" @ONLY)
    configure_file("${templates}/ie_parallel.cmake.in" "${folder}/InferenceEngine/ie_parallel.cmake" @ONLY)
    foreach(package IN ITEMS OpenVINO InferenceEngine ngraph)
        set(TENON_PACKAGE_VERSION ${TENON_INFERENCE_ENGINE_VERSION})
        if(package STREQUAL "OpenVINO")
            set(TENON_PACKAGE_VERSION ${TENON_OPENVINO_VERSION})
        endif()
        string(REPLACE "." ";" parts ${TENON_PACKAGE_VERSION})
        list(GET parts 0 TENON_PACKAGE_VERSION_MAJOR)
        list(GET parts 1 TENON_PACKAGE_VERSION_MINOR)
        list(GET parts 2 TENON_PACKAGE_VERSION_PATCH)
        configure_file("${templates}/${package}Config.cmake.in" "${folder}/${package}/${package}Config.cmake" @ONLY)
        configure_file("${templates}/ConfigVersion.cmake.in" "${folder}/${package}/${package}ConfigVersion.cmake" @ONLY)
    endforeach()
endfunction()

tenon_write_packages("${TENON_BUILD_PACKAGES}" "${PROJECT_BINARY_DIR}/lib" "${PROJECT_SOURCE_DIR}/include"
                     "${PROJECT_BINARY_DIR}/${TENON_TBB_FOLDER}")
# A project may be pointed at the build folder itself.
foreach(package IN ITEMS OpenVINO InferenceEngine ngraph)
    foreach(file IN ITEMS ${package}Config.cmake ${package}ConfigVersion.cmake)
        file(CREATE_LINK "lib/cmake/${package}/${file}" "${PROJECT_BINARY_DIR}/${file}" SYMBOLIC)
    endforeach()
endforeach()

# Installed packages find the prefix relative to themselves, so that the tree may be moved.
file(RELATIVE_PATH up "/${TENON_PACKAGE_FOLDER}/OpenVINO" "/")
set(beside_library "\${CMAKE_CURRENT_LIST_DIR}/${up}")
file(RELATIVE_PATH up "/${TENON_PACKAGE_FOLDER}" "/")
tenon_write_packages("${PROJECT_BINARY_DIR}/installed_packages" "${beside_library}${CMAKE_INSTALL_LIBDIR}"
                     "${beside_library}${CMAKE_INSTALL_INCLUDEDIR}" "\${tenon_package_dir}/${up}${TENON_TBB_FOLDER}")

set(templates "${PROJECT_SOURCE_DIR}/cmake/packages")
foreach(file IN ITEMS TBBConfig.cmake TBBConfigVersion.cmake)
    configure_file("${templates}/${file}.in" "${PROJECT_BINARY_DIR}/${TENON_TBB_FOLDER}/${file}" @ONLY)
endforeach()
configure_file("${templates}/setupvars.sh.in" "${PROJECT_BINARY_DIR}/setupvars.sh" @ONLY)
configure_file("${templates}/classic_folders.cmake.in" "${PROJECT_BINARY_DIR}/classic_folders.cmake" @ONLY)
file(RELATIVE_PATH TENON_PC_ROOT "/${CMAKE_INSTALL_LIBDIR}/pkgconfig" "/")
set(TENON_PC_INCLUDE_DIR "\${prefix}/${CMAKE_INSTALL_INCLUDEDIR}")
configure_file("${templates}/openvino.pc.in" "${PROJECT_BINARY_DIR}/installed_packages.pc" @ONLY)
set(TENON_PC_INCLUDE_DIR "${PROJECT_SOURCE_DIR}/include")
configure_file("${templates}/openvino.pc.in" "${PROJECT_BINARY_DIR}/${CMAKE_INSTALL_LIBDIR}/pkgconfig/openvino.pc" @ONLY)

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
install(DIRECTORY "${PROJECT_BINARY_DIR}/${TENON_TBB_FOLDER}/" DESTINATION "${TENON_TBB_FOLDER}")
install(FILES "${PROJECT_BINARY_DIR}/installed_packages.pc" DESTINATION "${CMAKE_INSTALL_LIBDIR}/pkgconfig"
        RENAME openvino.pc)
install(PROGRAMS "${PROJECT_BINARY_DIR}/setupvars.sh" DESTINATION ".")
install(FILES "${PROJECT_SOURCE_DIR}/LICENSE" DESTINATION "${CMAKE_INSTALL_DATADIR}/doc/tenon" OPTIONAL)
install(SCRIPT "${PROJECT_BINARY_DIR}/classic_folders.cmake")
