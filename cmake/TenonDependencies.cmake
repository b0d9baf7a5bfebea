# Third parties. Each is used in one place only (see docs/architecture.md); what is missing is said at the place of use.

list(APPEND CMAKE_PREFIX_PATH "${TENON_ONEDNN_ROOT}")

find_package(Threads REQUIRED)
find_package(OpenMP COMPONENTS CXX)
find_package(dnnl 3 CONFIG QUIET)
find_package(hwy CONFIG QUIET)
find_package(pugixml CONFIG QUIET)
find_package(fmt CONFIG QUIET)
find_package(spdlog CONFIG QUIET)
find_package(CLI11 CONFIG QUIET)
find_package(nlohmann_json CONFIG QUIET)
if(TENON_BUILD_TESTS)
    find_package(GTest CONFIG QUIET)
endif()
find_path(TENON_STB_INCLUDE_DIR stb_image.h PATH_SUFFIXES stb)

# Stops with one sentence when an imported target that a folder needs does not exist.
function(tenon_require_dependency target debian_package)
    if(NOT TARGET ${target})
        message(FATAL_ERROR "${target} was not found, but it is needed here. "
                            "Run scripts/setup, or install ${debian_package} and configure again.")
    endif()
endfunction()

# Directory of libdnnl.so.3, which is installed beside our own library.
if(TARGET DNNL::dnnl)
    get_target_property(TENON_DNNL_LIBRARY DNNL::dnnl LOCATION)
    file(REAL_PATH "${TENON_DNNL_LIBRARY}" TENON_DNNL_LIBRARY)
    cmake_path(GET TENON_DNNL_LIBRARY PARENT_PATH TENON_DNNL_DIR)
endif()
