#include "elementwise_descriptions.hpp"
#include "openvino/op/abs.hpp"
#include "openvino/op/acos.hpp"
#include "openvino/op/acosh.hpp"
#include "openvino/op/adaptive_avg_pool.hpp"
#include "openvino/op/adaptive_max_pool.hpp"
#include "openvino/op/add.hpp"
#include "openvino/op/asin.hpp"
#include "openvino/op/asinh.hpp"
#include "openvino/op/assign.hpp"
#include "openvino/op/atan.hpp"
#include "openvino/op/atanh.hpp"
#include "openvino/op/avg_pool.hpp"
#include "openvino/op/batch_norm.hpp"
#include "openvino/op/batch_to_space.hpp"
#include "openvino/op/binary_convolution.hpp"
#include "openvino/op/broadcast.hpp"
#include "openvino/op/bucketize.hpp"
#include "openvino/op/ceiling.hpp"
#include "openvino/op/clamp.hpp"
#include "openvino/op/concat.hpp"
#include "openvino/op/constant.hpp"
#include "openvino/op/convert.hpp"
#include "openvino/op/convert_like.hpp"
#include "openvino/op/convolution.hpp"
#include "openvino/op/cos.hpp"
#include "openvino/op/cosh.hpp"
#include "openvino/op/ctc_greedy_decoder.hpp"
#include "openvino/op/ctc_greedy_decoder_seq_len.hpp"
#include "openvino/op/ctc_loss.hpp"
#include "openvino/op/cum_sum.hpp"
#include "openvino/op/deformable_convolution.hpp"
#include "openvino/op/deformable_psroi_pooling.hpp"
#include "openvino/op/depth_to_space.hpp"
#include "openvino/op/detection_output.hpp"
#include "openvino/op/dft.hpp"
#include "openvino/op/divide.hpp"
#include "openvino/op/einsum.hpp"
#include "openvino/op/elu.hpp"
#include "openvino/op/embedding_segments_sum.hpp"
#include "openvino/op/embeddingbag_offsets_sum.hpp"
#include "openvino/op/embeddingbag_packedsum.hpp"
#include "openvino/op/equal.hpp"
#include "openvino/op/erf.hpp"
#include "openvino/op/exp.hpp"
#include "openvino/op/experimental_detectron_detection_output.hpp"
#include "openvino/op/experimental_detectron_generate_proposals.hpp"
#include "openvino/op/experimental_detectron_prior_grid_generator.hpp"
#include "openvino/op/experimental_detectron_roi_feature.hpp"
#include "openvino/op/experimental_detectron_topkrois.hpp"
#include "openvino/op/extractimagepatches.hpp"
#include "openvino/op/eye.hpp"
#include "openvino/op/fake_quantize.hpp"
#include "openvino/op/floor.hpp"
#include "openvino/op/floor_mod.hpp"
#include "openvino/op/gather.hpp"
#include "openvino/op/gather_elements.hpp"
#include "openvino/op/gather_nd.hpp"
#include "openvino/op/gather_tree.hpp"
#include "openvino/op/gelu.hpp"
#include "openvino/op/generate_proposals.hpp"
#include "openvino/op/greater.hpp"
#include "openvino/op/greater_eq.hpp"
#include "openvino/op/grid_sample.hpp"
#include "openvino/op/grn.hpp"
#include "openvino/op/group_conv.hpp"
#include "openvino/op/group_normalization.hpp"
#include "openvino/op/gru_cell.hpp"
#include "openvino/op/gru_sequence.hpp"
#include "openvino/op/hard_sigmoid.hpp"
#include "openvino/op/hsigmoid.hpp"
#include "openvino/op/hswish.hpp"
#include "openvino/op/i420_to_bgr.hpp"
#include "openvino/op/i420_to_rgb.hpp"
#include "openvino/op/idft.hpp"
#include "openvino/op/if.hpp"
#include "openvino/op/interpolate.hpp"
#include "openvino/op/irdft.hpp"
#include "openvino/op/is_finite.hpp"
#include "openvino/op/is_inf.hpp"
#include "openvino/op/is_nan.hpp"
#include "openvino/op/less.hpp"
#include "openvino/op/less_eq.hpp"
#include "openvino/op/log.hpp"
#include "openvino/op/log_softmax.hpp"
#include "openvino/op/logical_and.hpp"
#include "openvino/op/logical_not.hpp"
#include "openvino/op/logical_or.hpp"
#include "openvino/op/logical_xor.hpp"
#include "openvino/op/loop.hpp"
#include "openvino/op/lrn.hpp"
#include "openvino/op/lstm_cell.hpp"
#include "openvino/op/lstm_sequence.hpp"
#include "openvino/op/matmul.hpp"
#include "openvino/op/matrix_nms.hpp"
#include "openvino/op/max_pool.hpp"
#include "openvino/op/maximum.hpp"
#include "openvino/op/minimum.hpp"
#include "openvino/op/mish.hpp"
#include "openvino/op/mod.hpp"
#include "openvino/op/multiclass_nms.hpp"
#include "openvino/op/multiply.hpp"
#include "openvino/op/mvn.hpp"
#include "openvino/op/negative.hpp"
#include "openvino/op/non_max_suppression.hpp"
#include "openvino/op/non_zero.hpp"
#include "openvino/op/normalize_l2.hpp"
#include "openvino/op/not_equal.hpp"
#include "openvino/op/nv12_to_bgr.hpp"
#include "openvino/op/nv12_to_rgb.hpp"
#include "openvino/op/one_hot.hpp"
#include "openvino/op/pad.hpp"
#include "openvino/op/parameter.hpp"
#include "openvino/op/power.hpp"
#include "openvino/op/prelu.hpp"
#include "openvino/op/prior_box.hpp"
#include "openvino/op/prior_box_clustered.hpp"
#include "openvino/op/proposal.hpp"
#include "openvino/op/psroi_pooling.hpp"
#include "openvino/op/random_uniform.hpp"
#include "openvino/op/range.hpp"
#include "openvino/op/rdft.hpp"
#include "openvino/op/read_value.hpp"
#include "openvino/op/reduce_l1.hpp"
#include "openvino/op/reduce_l2.hpp"
#include "openvino/op/reduce_logical_and.hpp"
#include "openvino/op/reduce_logical_or.hpp"
#include "openvino/op/reduce_max.hpp"
#include "openvino/op/reduce_mean.hpp"
#include "openvino/op/reduce_min.hpp"
#include "openvino/op/reduce_prod.hpp"
#include "openvino/op/reduce_sum.hpp"
#include "openvino/op/region_yolo.hpp"
#include "openvino/op/relu.hpp"
#include "openvino/op/reorg_yolo.hpp"
#include "openvino/op/reshape.hpp"
#include "openvino/op/result.hpp"
#include "openvino/op/reverse.hpp"
#include "openvino/op/reverse_sequence.hpp"
#include "openvino/op/rnn_cell.hpp"
#include "openvino/op/rnn_sequence.hpp"
#include "openvino/op/roi_align.hpp"
#include "openvino/op/roi_pooling.hpp"
#include "openvino/op/roll.hpp"
#include "openvino/op/round.hpp"
#include "openvino/op/scaled_dot_product_attention.hpp"
#include "openvino/op/scatter_elements_update.hpp"
#include "openvino/op/scatter_nd_update.hpp"
#include "openvino/op/scatter_update.hpp"
#include "openvino/op/select.hpp"
#include "openvino/op/selu.hpp"
#include "openvino/op/shape_of.hpp"
#include "openvino/op/shuffle_channels.hpp"
#include "openvino/op/sigmoid.hpp"
#include "openvino/op/sign.hpp"
#include "openvino/op/sin.hpp"
#include "openvino/op/sinh.hpp"
#include "openvino/op/slice.hpp"
#include "openvino/op/softmax.hpp"
#include "openvino/op/softplus.hpp"
#include "openvino/op/softsign.hpp"
#include "openvino/op/space_to_batch.hpp"
#include "openvino/op/space_to_depth.hpp"
#include "openvino/op/split.hpp"
#include "openvino/op/sqrt.hpp"
#include "openvino/op/squared_difference.hpp"
#include "openvino/op/squeeze.hpp"
#include "openvino/op/strided_slice.hpp"
#include "openvino/op/subtract.hpp"
#include "openvino/op/swish.hpp"
#include "openvino/op/tan.hpp"
#include "openvino/op/tanh.hpp"
#include "openvino/op/tensor_iterator.hpp"
#include "openvino/op/tile.hpp"
#include "openvino/op/topk.hpp"
#include "openvino/op/transpose.hpp"
#include "openvino/op/unsqueeze.hpp"
#include "openvino/op/variadic_split.hpp"
#include "openvino/op/xor.hpp"
#include "tenon/registrar.hpp"

using namespace ov::op;

/// Every operation with the first opset that holds it; a later class of the same type takes over from its own.
void tenon_opsets_extension(tenon::Registrar& add) {
    add.add_to_opsets<v0::Abs>(1);
    add.add_to_opsets<v0::Acos>(1);
    add.add_to_opsets<v3::Acosh>(4);
    add.add_to_opsets<v8::AdaptiveAvgPool>(8);
    add.add_to_opsets<v8::AdaptiveMaxPool>(8);
    add.add_to_opsets<v1::Add>(1);
    add.add_to_opsets<v0::Asin>(1);
    add.add_to_opsets<v3::Asinh>(4);
    add.add_to_opsets<v3::Assign>(3);
    add.add_to_opsets<v6::Assign>(6);
    add.add_to_opsets<v0::Atan>(1);
    add.add_to_opsets<v3::Atanh>(4);
    add.add_to_opsets<v1::AvgPool>(1);
    add.add_to_opsets<v14::AvgPool>(14);
    add.add_to_opsets<v0::BatchNormInference>(1);
    add.add_to_opsets<v5::BatchNormInference>(5);
    add.add_to_opsets<v1::BatchToSpace>(2);
    add.add_to_opsets<v1::BinaryConvolution>(1);
    add.add_to_opsets<v1::Broadcast>(1);
    add.add_to_opsets<v3::Broadcast>(3);
    add.add_to_opsets<v3::Bucketize>(3);
    add.add_to_opsets<v0::CTCGreedyDecoder>(1);
    add.add_to_opsets<v6::CTCGreedyDecoderSeqLen>(6);
    add.add_to_opsets<v4::CTCLoss>(4);
    add.add_to_opsets<v0::Ceiling>(1);
    add.add_to_opsets<v0::Clamp>(1);
    add.add_to_opsets<v0::Concat>(1);
    add.add_to_opsets<v0::Constant>(1);
    add.add_to_opsets<v0::Convert>(1);
    add.add_to_opsets<v1::ConvertLike>(1);
    add.add_to_opsets<v1::Convolution>(1);
    add.add_to_opsets<v1::ConvolutionBackpropData>(1);
    add.add_to_opsets<v0::Cos>(1);
    add.add_to_opsets<v0::Cosh>(1);
    add.add_to_opsets<v0::CumSum>(3);
    add.add_to_opsets<v7::DFT>(7);
    add.add_to_opsets<v1::DeformableConvolution>(1);
    add.add_to_opsets<v8::DeformableConvolution>(8);
    add.add_to_opsets<v1::DeformablePSROIPooling>(1);
    add.add_to_opsets<v0::DepthToSpace>(1);
    add.add_to_opsets<v0::DetectionOutput>(1);
    add.add_to_opsets<v8::DetectionOutput>(8);
    add.add_to_opsets<v1::Divide>(1);
    add.add_to_opsets<v7::Einsum>(7);
    add.add_to_opsets<v0::Elu>(1);
    add.add_to_opsets<v3::EmbeddingBagOffsetsSum>(3);
    add.add_to_opsets<v3::EmbeddingBagPackedSum>(3);
    add.add_to_opsets<v3::EmbeddingSegmentsSum>(3);
    add.add_to_opsets<v1::Equal>(1);
    add.add_to_opsets<v0::Erf>(1);
    add.add_to_opsets<v0::Exp>(1);
    add.add_to_opsets<v6::ExperimentalDetectronDetectionOutput>(6);
    add.add_to_opsets<v6::ExperimentalDetectronGenerateProposalsSingleImage>(6);
    add.add_to_opsets<v6::ExperimentalDetectronPriorGridGenerator>(6);
    add.add_to_opsets<v6::ExperimentalDetectronROIFeatureExtractor>(6);
    add.add_to_opsets<v6::ExperimentalDetectronTopKROIs>(6);
    add.add_to_opsets<v3::ExtractImagePatches>(3);
    add.add_to_opsets<v9::Eye>(9);
    add.add_to_opsets<v0::FakeQuantize>(1);
    add.add_to_opsets<v0::Floor>(1);
    add.add_to_opsets<v1::FloorMod>(1);
    add.add_to_opsets<v0::GRN>(1);
    add.add_to_opsets<v3::GRUCell>(3);
    add.add_to_opsets<v5::GRUSequence>(5);
    add.add_to_opsets<v1::Gather>(1);
    add.add_to_opsets<v7::Gather>(7);
    add.add_to_opsets<v8::Gather>(8);
    add.add_to_opsets<v6::GatherElements>(6);
    add.add_to_opsets<v5::GatherND>(5);
    add.add_to_opsets<v8::GatherND>(8);
    add.add_to_opsets<v1::GatherTree>(1);
    add.add_to_opsets<v0::Gelu>(2);
    add.add_to_opsets<v7::Gelu>(7);
    add.add_to_opsets<v9::GenerateProposals>(9);
    add.add_to_opsets<v1::Greater>(1);
    add.add_to_opsets<v1::GreaterEqual>(1);
    add.add_to_opsets<v9::GridSample>(9);
    add.add_to_opsets<v1::GroupConvolution>(1);
    add.add_to_opsets<v1::GroupConvolutionBackpropData>(1);
    add.add_to_opsets<v12::GroupNormalization>(12);
    add.add_to_opsets<v5::HSigmoid>(5);
    add.add_to_opsets<v4::HSwish>(4);
    add.add_to_opsets<v0::HardSigmoid>(1);
    add.add_to_opsets<v8::I420toBGR>(8);
    add.add_to_opsets<v8::I420toRGB>(8);
    add.add_to_opsets<v7::IDFT>(7);
    add.add_to_opsets<v9::IRDFT>(9);
    add.add_to_opsets<v8::If>(8);
    add.add_to_opsets<v0::Interpolate>(1);
    add.add_to_opsets<v4::Interpolate>(4);
    add.add_to_opsets<v11::Interpolate>(11);
    add.add_to_opsets<v10::IsFinite>(10);
    add.add_to_opsets<v10::IsInf>(10);
    add.add_to_opsets<v10::IsNaN>(10);
    add.add_to_opsets<v0::LRN>(1);
    add.add_to_opsets<v0::LSTMCell>(1);
    add.add_to_opsets<v4::LSTMCell>(4);
    add.add_to_opsets<v0::LSTMSequence>(1, 3);
    add.add_to_opsets<v5::LSTMSequence>(5);
    add.add_to_opsets<v1::Less>(1);
    add.add_to_opsets<v1::LessEqual>(1);
    add.add_to_opsets<v0::Log>(1);
    add.add_to_opsets<v5::LogSoftmax>(5);
    add.add_to_opsets<v1::LogicalAnd>(1);
    add.add_to_opsets<v1::LogicalNot>(1);
    add.add_to_opsets<v1::LogicalOr>(1);
    add.add_to_opsets<v1::LogicalXor>(1);
    add.add_to_opsets<v5::Loop>(5);
    add.add_to_opsets<v0::MVN>(2);
    add.add_to_opsets<v6::MVN>(6);
    add.add_to_opsets<v0::MatMul>(1);
    add.add_to_opsets<v8::MatrixNms>(8);
    add.add_to_opsets<v1::MaxPool>(1);
    add.add_to_opsets<v8::MaxPool>(8);
    add.add_to_opsets<v14::MaxPool>(14);
    add.add_to_opsets<v1::Maximum>(1);
    add.add_to_opsets<v1::Minimum>(1);
    add.add_to_opsets<v4::Mish>(4);
    add.add_to_opsets<v1::Mod>(1);
    add.add_to_opsets<v8::MulticlassNms>(8);
    add.add_to_opsets<v9::MulticlassNms>(9);
    add.add_to_opsets<v1::Multiply>(1);
    add.add_to_opsets<v8::NV12toBGR>(8);
    add.add_to_opsets<v8::NV12toRGB>(8);
    add.add_to_opsets<v0::Negative>(1);
    add.add_to_opsets<v1::NonMaxSuppression>(1);
    add.add_to_opsets<v3::NonMaxSuppression>(3);
    add.add_to_opsets<v4::NonMaxSuppression>(4);
    add.add_to_opsets<v5::NonMaxSuppression>(5);
    add.add_to_opsets<v9::NonMaxSuppression>(9);
    add.add_to_opsets<v3::NonZero>(3);
    add.add_to_opsets<v0::NormalizeL2>(1);
    add.add_to_opsets<v1::NotEqual>(1);
    add.add_to_opsets<v1::OneHot>(1);
    add.add_to_opsets<v0::PRelu>(1);
    add.add_to_opsets<v0::PSROIPooling>(1);
    add.add_to_opsets<v1::Pad>(1);
    add.add_to_opsets<v12::Pad>(12);
    add.add_to_opsets<v0::Parameter>(1);
    add.add_to_opsets<v1::Power>(1);
    add.add_to_opsets<v0::PriorBox>(1);
    add.add_to_opsets<v8::PriorBox>(8);
    add.add_to_opsets<v0::PriorBoxClustered>(1);
    add.add_to_opsets<v0::Proposal>(1);
    add.add_to_opsets<v4::Proposal>(4);
    add.add_to_opsets<v9::RDFT>(9);
    add.add_to_opsets<v0::RNNCell>(1, 1);
    add.add_to_opsets<v0::RNNCell>(3);
    add.add_to_opsets<v5::RNNSequence>(5);
    add.add_to_opsets<v3::ROIAlign>(3);
    add.add_to_opsets<v9::ROIAlign>(9);
    add.add_to_opsets<v0::ROIPooling>(2);
    add.add_to_opsets<v8::RandomUniform>(8);
    add.add_to_opsets<v0::Range>(1);
    add.add_to_opsets<v4::Range>(4);
    add.add_to_opsets<v3::ReadValue>(3);
    add.add_to_opsets<v6::ReadValue>(6);
    add.add_to_opsets<v4::ReduceL1>(4);
    add.add_to_opsets<v4::ReduceL2>(4);
    add.add_to_opsets<v1::ReduceLogicalAnd>(1);
    add.add_to_opsets<v1::ReduceLogicalOr>(1);
    add.add_to_opsets<v1::ReduceMax>(1);
    add.add_to_opsets<v1::ReduceMean>(1);
    add.add_to_opsets<v1::ReduceMin>(1);
    add.add_to_opsets<v1::ReduceProd>(1);
    add.add_to_opsets<v1::ReduceSum>(1);
    add.add_to_opsets<v0::RegionYolo>(1);
    add.add_to_opsets<v0::Relu>(1);
    add.add_to_opsets<v0::ReorgYolo>(2);
    add.add_to_opsets<v1::Reshape>(1);
    add.add_to_opsets<v0::Result>(1);
    add.add_to_opsets<v1::Reverse>(1, 1);
    add.add_to_opsets<v0::ReverseSequence>(1);
    add.add_to_opsets<v7::Roll>(7);
    add.add_to_opsets<v5::Round>(5);
    add.add_to_opsets<v13::ScaledDotProductAttention>(13);
    add.add_to_opsets<v3::ScatterElementsUpdate>(3);
    add.add_to_opsets<v12::ScatterElementsUpdate>(12);
    add.add_to_opsets<v3::ScatterNDUpdate>(4);
    add.add_to_opsets<v3::ScatterUpdate>(3);
    add.add_to_opsets<v1::Select>(1);
    add.add_to_opsets<v0::Selu>(1);
    add.add_to_opsets<v0::ShapeOf>(1);
    add.add_to_opsets<v3::ShapeOf>(3);
    add.add_to_opsets<v0::ShuffleChannels>(1, 1);
    add.add_to_opsets<v0::ShuffleChannels>(3);
    add.add_to_opsets<v0::Sigmoid>(1);
    add.add_to_opsets<v0::Sign>(1);
    add.add_to_opsets<v0::Sin>(1);
    add.add_to_opsets<v0::Sinh>(1);
    add.add_to_opsets<v8::Slice>(8);
    add.add_to_opsets<v4::SoftPlus>(4);
    add.add_to_opsets<v9::SoftSign>(9);
    add.add_to_opsets<v1::Softmax>(1);
    add.add_to_opsets<v8::Softmax>(8);
    add.add_to_opsets<v1::SpaceToBatch>(2);
    add.add_to_opsets<v0::SpaceToDepth>(1);
    add.add_to_opsets<v1::Split>(1);
    add.add_to_opsets<v0::Sqrt>(1);
    add.add_to_opsets<v0::SquaredDifference>(1);
    add.add_to_opsets<v0::Squeeze>(1);
    add.add_to_opsets<v15::Squeeze>(15);
    add.add_to_opsets<v1::StridedSlice>(1);
    add.add_to_opsets<v1::Subtract>(1);
    add.add_to_opsets<v4::Swish>(4);
    add.add_to_opsets<v0::Tan>(1);
    add.add_to_opsets<v0::Tanh>(1);
    add.add_to_opsets<v0::TensorIterator>(1);
    add.add_to_opsets<v0::Tile>(1);
    add.add_to_opsets<v1::TopK>(1);
    add.add_to_opsets<v3::TopK>(3);
    add.add_to_opsets<v11::TopK>(11);
    add.add_to_opsets<v1::Transpose>(1);
    add.add_to_opsets<v0::Unsqueeze>(1);
    add.add_to_opsets<v1::VariadicSplit>(1);
    add.add_to_opsets<v0::Xor>(1, 1);
    tenon::opsets::add_elementwise_descriptions(add);
}
