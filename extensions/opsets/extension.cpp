#include "openvino/op/add.hpp"
#include "openvino/op/constant.hpp"
#include "openvino/op/parameter.hpp"
#include "openvino/op/relu.hpp"
#include "openvino/op/result.hpp"
#include "openvino/op/softmax.hpp"
#include "tenon/registrar.hpp"

using namespace ov::op;

/// Every operation with the first opset that holds it; a later class of the same type takes over from its own.
void tenon_opsets_extension(tenon::Registrar& add) {
    add.add_to_opsets<v1::Add>(1);
    add.add_to_opsets<v0::Constant>(1);
    add.add_to_opsets<v0::Parameter>(1);
    add.add_to_opsets<v0::Relu>(1);
    add.add_to_opsets<v0::Result>(1);
    add.add_to_opsets<v1::Softmax>(1);
    add.add_to_opsets<v8::Softmax>(8);
}
