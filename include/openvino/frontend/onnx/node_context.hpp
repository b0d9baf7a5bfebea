#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

#include "openvino/frontend/node_context.hpp"
#include "openvino/frontend/onnx/visibility.hpp"

namespace ov {
namespace frontend {
namespace onnx {

/// A node of an ONNX model. Attributes are held as int64_t, float, std::string, ov::Tensor, std::shared_ptr<ov::Model>
/// or std::vectors of these; an input that is left out is an output of a node without elements, and input_is_none.
class ONNX_FRONTEND_API NodeContext : public ov::frontend::NodeContext {
public:
    using Ptr = std::shared_ptr<NodeContext>;

    explicit NodeContext(const std::string& op_type);
    ~NodeContext() override;

    /// Domain of the operation; empty for the standard one.
    virtual std::string get_domain() const;
    /// Version of the domain's operation set that the model imports; 0: not known.
    virtual std::int64_t get_opset_version() const;
    /// Names of the outputs, empty where one is left out.
    virtual std::vector<std::string> get_output_names() const;
    virtual std::vector<std::string> get_attribute_names() const;
};

}  // namespace onnx
}  // namespace frontend
}  // namespace ov
