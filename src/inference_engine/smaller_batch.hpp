#pragma once

#include <memory>

#include "openvino/runtime/tensor.hpp"
#include "runtime/compiled_model_impl.hpp"

namespace InferenceEngine {
namespace details {

/// The model of `whole`, whose images are axis 0 with `limit` of them, compiled for any number of images up to that.
/// Null where the shapes of the model do not follow the number of images, or it has a state.
std::shared_ptr<tenon::CompiledModelImpl> compile_for_smaller_batches(const tenon::CompiledModelImpl& whole,
                                                                      size_t limit);

/// The part of a tensor of `limit` images that belongs to the first `batch` of them, for a port of that model.
ov::Tensor part_for_batch(const ov::Tensor& tensor, const ov::PartialShape& port, size_t batch, size_t limit);

}  // namespace details
}  // namespace InferenceEngine
