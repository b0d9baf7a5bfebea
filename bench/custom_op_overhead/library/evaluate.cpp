#include <openvino/core/extension.hpp>
#include <openvino/core/op_extension.hpp>

#include "custom_relu.hpp"

OPENVINO_CREATE_EXTENSIONS(
    std::vector<ov::Extension::Ptr>({std::make_shared<ov::OpExtension<custom_ops::CustomRelu>>()}))
