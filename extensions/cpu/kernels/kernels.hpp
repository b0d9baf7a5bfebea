#pragma once

#include <memory>

#include "tenon/kernel.hpp"

/// One function per kernel, each in the file of the kernel's name.
namespace tenon {
namespace cpu {

/// Concat along any axis, of any elements of whole bytes.
std::shared_ptr<const KernelFactory> make_concat();
/// Convolutions and transposed ones, with or without groups.
std::shared_ptr<const KernelFactory> make_convolution();
/// Every node that somebody declared element-wise, and its tail, on floats in any layout.
std::shared_ptr<const KernelFactory> make_elementwise();
/// Every node that has an `evaluate`, on planar tensors of its own types.
std::shared_ptr<const KernelFactory> make_evaluate();
/// FakeQuantize with constant limits, in any layout.
std::shared_ptr<const KernelFactory> make_fake_quantize();
/// Gather of whole runs of bytes along a constant axis.
std::shared_ptr<const KernelFactory> make_gather();
/// Interpolate without padding, but for the modes of the Python imaging library.
std::shared_ptr<const KernelFactory> make_interpolate();
/// LRN along any one axis.
std::shared_ptr<const KernelFactory> make_lrn();
/// Products of matrices and batches of them.
std::shared_ptr<const KernelFactory> make_matmul();
/// MVN over the last axes, and its tail.
std::shared_ptr<const KernelFactory> make_mvn();
/// Pad with constant pads, in every mode.
std::shared_ptr<const KernelFactory> make_pad();
/// AvgPool; MaxPool whose indices nobody reads.
std::shared_ptr<const KernelFactory> make_pooling();
/// Broadcast, DepthToSpace, ShuffleChannels, SpaceToDepth and Tile: each one copy.
std::shared_ptr<const KernelFactory> make_rearrange();
/// ReduceMean, ReduceSum … of floats over axes that lie next to each other.
std::shared_ptr<const KernelFactory> make_reduce();
/// Cells and sequences of LSTM, GRU and plain recurrent networks with constant weights.
std::shared_ptr<const KernelFactory> make_recurrence();
/// Reshape, Squeeze and Unsqueeze: the same memory.
std::shared_ptr<const KernelFactory> make_reshape();
/// ScaledDotProductAttention, with any mask.
std::shared_ptr<const KernelFactory> make_scaled_dot_product_attention();
/// Slice and StridedSlice at constant places.
std::shared_ptr<const KernelFactory> make_slice();
/// Softmax along any axis.
std::shared_ptr<const KernelFactory> make_softmax();
/// Split and VariadicSplit along a constant axis.
std::shared_ptr<const KernelFactory> make_split();
/// Transpose with a constant order.
std::shared_ptr<const KernelFactory> make_transpose();

}  // namespace cpu
}  // namespace tenon
