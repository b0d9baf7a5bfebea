#include "openvino/op/add.hpp"
#include "openvino/op/concat.hpp"
#include "openvino/op/constant.hpp"
#include "openvino/op/parameter.hpp"
#include "openvino/op/relu.hpp"
#include "openvino/op/reshape.hpp"
#include "openvino/op/result.hpp"
#include "openvino/op/shape_of.hpp"
#include "openvino/op/slice.hpp"
#include "openvino/op/softmax.hpp"
#include "openvino/op/split.hpp"
#include "openvino/op/squeeze.hpp"
#include "openvino/op/strided_slice.hpp"
#include "openvino/op/transpose.hpp"
#include "openvino/op/unsqueeze.hpp"
#include "openvino/op/variadic_split.hpp"
#include "tenon/registrar.hpp"

using namespace ov::op;

/// Every operation with the first opset that holds it; a later class of the same type takes over from its own.
void tenon_opsets_extension(tenon::Registrar& add) {
    add.add_to_opsets<v1::Add>(1);
    add.add_to_opsets<v0::Concat>(1);
    add.add_to_opsets<v0::Constant>(1);
    add.add_to_opsets<v0::Parameter>(1);
    add.add_to_opsets<v0::Relu>(1);
    add.add_to_opsets<v1::Reshape>(1);
    add.add_to_opsets<v0::Result>(1);
    add.add_to_opsets<v0::ShapeOf>(1);
    add.add_to_opsets<v3::ShapeOf>(3);
    add.add_to_opsets<v8::Slice>(8);
    add.add_to_opsets<v1::Softmax>(1);
    add.add_to_opsets<v8::Softmax>(8);
    add.add_to_opsets<v1::Split>(1);
    add.add_to_opsets<v0::Squeeze>(1);
    add.add_to_opsets<v15::Squeeze>(15);
    add.add_to_opsets<v1::StridedSlice>(1);
    add.add_to_opsets<v1::Transpose>(1);
    add.add_to_opsets<v0::Unsqueeze>(1);
    add.add_to_opsets<v1::VariadicSplit>(1);
}
