#include <openvino/core/op_extension.hpp>
#ifdef OPENVINO_ONNX_FRONTEND_ENABLED
#include <openvino/frontend/extension.hpp>
#endif

#include "squareplus.hpp"

using template_extension::Squareplus;

OPENVINO_CREATE_EXTENSIONS(std::vector<ov::Extension::Ptr>({
    std::make_shared<ov::OpExtension<Squareplus>>(),
#ifdef OPENVINO_ONNX_FRONTEND_ENABLED
    // Nodes of type Squareplus in ONNX files; their attribute `softness` has the same name here.
    std::make_shared<ov::frontend::OpExtension<Squareplus>>("Squareplus"),
#endif
}));
