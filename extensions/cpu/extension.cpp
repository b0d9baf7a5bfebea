#include "device.hpp"
#include "kernels/control_flow.hpp"
#include "kernels/kernels.hpp"
#include "openvino/op/assign.hpp"
#include "openvino/op/avg_pool.hpp"
#include "openvino/op/broadcast.hpp"
#include "openvino/op/concat.hpp"
#include "openvino/op/convolution.hpp"
#include "openvino/op/depth_to_space.hpp"
#include "openvino/op/fake_quantize.hpp"
#include "openvino/op/group_conv.hpp"
#include "openvino/op/gru_cell.hpp"
#include "openvino/op/gru_sequence.hpp"
#include "openvino/op/if.hpp"
#include "openvino/op/interpolate.hpp"
#include "openvino/op/loop.hpp"
#include "openvino/op/lrn.hpp"
#include "openvino/op/lstm_cell.hpp"
#include "openvino/op/lstm_sequence.hpp"
#include "openvino/op/matmul.hpp"
#include "openvino/op/max_pool.hpp"
#include "openvino/op/pad.hpp"
#include "openvino/op/read_value.hpp"
#include "openvino/op/reshape.hpp"
#include "openvino/op/rnn_cell.hpp"
#include "openvino/op/rnn_sequence.hpp"
#include "openvino/op/shuffle_channels.hpp"
#include "openvino/op/slice.hpp"
#include "openvino/op/softmax.hpp"
#include "openvino/op/space_to_depth.hpp"
#include "openvino/op/split.hpp"
#include "openvino/op/squeeze.hpp"
#include "openvino/op/strided_slice.hpp"
#include "openvino/op/tensor_iterator.hpp"
#include "openvino/op/tile.hpp"
#include "openvino/op/transpose.hpp"
#include "openvino/op/unsqueeze.hpp"
#include "openvino/op/variadic_split.hpp"
#include "tenon/registrar.hpp"

using namespace ov::op;
using namespace tenon::cpu;

/// The CPU device and its kernels; of two for the same operation, the faster one first.
void tenon_cpu_extension(tenon::Registrar& add) {
    add.add_device(std::make_shared<CpuDevice>());

    add.add_kernel<v3::Assign>("CPU", make_assign());
    add.add_kernel<v6::Assign>("CPU", make_assign());
    add.add_kernel<v1::AvgPool>("CPU", make_pooling());
    add.add_kernel<v14::AvgPool>("CPU", make_pooling());
    add.add_kernel<v1::Broadcast>("CPU", make_rearrange());
    add.add_kernel<v3::Broadcast>("CPU", make_rearrange());
    add.add_kernel<v0::Concat>("CPU", make_concat());
    add.add_kernel<v1::Convolution>("CPU", make_convolution());
    add.add_kernel<v1::ConvolutionBackpropData>("CPU", make_convolution());
    add.add_kernel<v0::DepthToSpace>("CPU", make_rearrange());
    add.add_kernel<v0::FakeQuantize>("CPU", make_fake_quantize());
    add.add_kernel<v1::GroupConvolution>("CPU", make_convolution());
    add.add_kernel<v1::GroupConvolutionBackpropData>("CPU", make_convolution());
    add.add_kernel<v3::GRUCell>("CPU", make_recurrence());
    add.add_kernel<v5::GRUSequence>("CPU", make_recurrence());
    add.add_kernel<v8::If>("CPU", make_if());
    add.add_kernel<v0::Interpolate>("CPU", make_interpolate());
    add.add_kernel<v4::Interpolate>("CPU", make_interpolate());
    add.add_kernel<v11::Interpolate>("CPU", make_interpolate());
    add.add_kernel<v5::Loop>("CPU", make_loop());
    add.add_kernel<v0::LRN>("CPU", make_lrn());
    add.add_kernel<v0::LSTMCell>("CPU", make_recurrence());
    add.add_kernel<v4::LSTMCell>("CPU", make_recurrence());
    add.add_kernel<v0::LSTMSequence>("CPU", make_recurrence());
    add.add_kernel<v5::LSTMSequence>("CPU", make_recurrence());
    add.add_kernel<v0::MatMul>("CPU", make_matmul());
    add.add_kernel<v1::MaxPool>("CPU", make_pooling());
    add.add_kernel<v8::MaxPool>("CPU", make_pooling());
    add.add_kernel<v14::MaxPool>("CPU", make_pooling());
    add.add_kernel<v1::Pad>("CPU", make_pad());
    add.add_kernel<v12::Pad>("CPU", make_pad());
    add.add_kernel<v3::ReadValue>("CPU", make_read_value());
    add.add_kernel<v6::ReadValue>("CPU", make_read_value());
    add.add_kernel<v1::Reshape>("CPU", make_reshape());
    add.add_kernel<v0::RNNCell>("CPU", make_recurrence());
    add.add_kernel<v5::RNNSequence>("CPU", make_recurrence());
    add.add_kernel<v0::ShuffleChannels>("CPU", make_rearrange());
    add.add_kernel<v8::Slice>("CPU", make_slice());
    add.add_kernel<v1::Softmax>("CPU", make_softmax());
    add.add_kernel<v8::Softmax>("CPU", make_softmax());
    add.add_kernel<v0::SpaceToDepth>("CPU", make_rearrange());
    add.add_kernel<v1::Split>("CPU", make_split());
    add.add_kernel<v0::Squeeze>("CPU", make_reshape());
    add.add_kernel<v15::Squeeze>("CPU", make_reshape());
    add.add_kernel<v1::StridedSlice>("CPU", make_slice());
    add.add_kernel<v0::TensorIterator>("CPU", make_loop());
    add.add_kernel<v0::Tile>("CPU", make_rearrange());
    add.add_kernel<v1::Transpose>("CPU", make_transpose());
    add.add_kernel<v0::Unsqueeze>("CPU", make_reshape());
    add.add_kernel<v1::VariadicSplit>("CPU", make_split());

    add.add_kernel_for_any("CPU", make_elementwise());
    add.add_kernel_for_any("CPU", make_evaluate());
}
