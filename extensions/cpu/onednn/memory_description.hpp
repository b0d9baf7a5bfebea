#pragma once

#include <oneapi/dnnl/dnnl.hpp>

#include "openvino/core/shape.hpp"
#include "tenon/memory_layout.hpp"

namespace tenon {
namespace cpu {

/// The engine that every primitive is made for; primitives of one engine share oneDNN's cache.
const dnnl::engine& onednn_engine();

dnnl::memory::dims to_dims(const ov::Shape& shape);

/// Floats of this shape in a layout of ours; channels are the only axis that may be blocked.
dnnl::memory::desc describe_memory(const ov::Shape& shape, const MemoryLayout& layout);
/// The same with the memory's form left to the primitive.
dnnl::memory::desc describe_memory_any(const ov::Shape& shape);

/// A text that is equal for equal descriptions only, for keys of caches.
std::string memory_key(const dnnl::memory::desc& description);

/// oneDNN falls back to reference code, thousands of times slower, where it has nothing better.
bool is_reference(const char* implementation);

}  // namespace cpu
}  // namespace tenon
