# Layers of src/: each target sees the public headers, itself and the layers before it, nothing else.

set(TENON_PUBLIC_INCLUDE_DIRS "${PROJECT_SOURCE_DIR}/include" "${PROJECT_SOURCE_DIR}/include/ie")
set(TENON_LAYERS_SEEN "" CACHE INTERNAL "")
set(TENON_OBJECT_TARGETS "" CACHE INTERNAL "")

# A layer is included as "graph/x.hpp". The include root of one layer is a folder that holds a link to that layer alone.
function(tenon_layer_include_root folder result)
    cmake_path(GET folder FILENAME name)
    set(root "${PROJECT_BINARY_DIR}/include_roots/${name}")
    if(NOT EXISTS "${root}/${name}")
        file(MAKE_DIRECTORY "${root}")
        file(CREATE_LINK "${folder}" "${root}/${name}" SYMBOLIC)
    endif()
    set(${result} "${root}" PARENT_SCOPE)
endfunction()

# The standard library and the core headers, precompiled once and used by all that is compiled with the same flags.
if(TENON_PRECOMPILED_HEADERS)
    set(headers <algorithm> <cmath> <cstdint> <cstring> <functional> <limits> <map> <memory> <numeric> <optional>
                <set> <sstream> <stdexcept> <string> <tuple> <typeindex> <unordered_map> <utility> <vector>)
    foreach(header IN ITEMS core/any.hpp core/attribute_visitor.hpp core/except.hpp core/model.hpp core/node.hpp
                            core/partial_shape.hpp core/shape.hpp op/op.hpp runtime/tensor.hpp)
        list(APPEND headers "<openvino/${header}>")
    endforeach()
    file(CONFIGURE OUTPUT "${PROJECT_BINARY_DIR}/generated/precompiled.cpp" CONTENT "" @ONLY)
    add_library(tenon_precompiled OBJECT "${PROJECT_BINARY_DIR}/generated/precompiled.cpp")
    target_link_libraries(tenon_precompiled PRIVATE tenon_options)
    target_include_directories(tenon_precompiled PRIVATE ${TENON_PUBLIC_INCLUDE_DIRS})
    target_precompile_headers(tenon_precompiled PRIVATE ${headers})
endif()

function(tenon_precompile_headers target)
    if(TENON_PRECOMPILED_HEADERS)
        target_precompile_headers(${target} REUSE_FROM tenon_precompiled)
    endif()
endfunction()

# tenon_add_layer(<name> [LINK target…]): the object library tenon_<name> of every source under src/<name>.
function(tenon_add_layer name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "LINK")
    set(folder "${PROJECT_SOURCE_DIR}/src/${name}")
    file(GLOB_RECURSE sources CONFIGURE_DEPENDS "${folder}/*.cpp")
    tenon_layer_include_root("${folder}" root)
    set(TENON_LAYERS_SEEN "${TENON_LAYERS_SEEN};${root}" CACHE INTERNAL "")
    if(NOT sources)
        return()
    endif()
    add_library(tenon_${name} OBJECT ${sources})
    target_link_libraries(tenon_${name} PRIVATE tenon_options Threads::Threads ${arg_LINK})
    target_include_directories(tenon_${name} PRIVATE ${TENON_PUBLIC_INCLUDE_DIRS} ${TENON_LAYERS_SEEN})
    tenon_precompile_headers(tenon_${name})
    set(TENON_OBJECT_TARGETS "${TENON_OBJECT_TARGETS};tenon_${name}" CACHE INTERNAL "")
endfunction()
