#pragma once

#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "openvino/frontend/node_context.hpp"
#include "openvino/frontend/pytorch/visibility.hpp"

namespace ov {
namespace frontend {
namespace pytorch {

/// A node of a PyTorch graph.
class PYTORCH_FRONTEND_API NodeContext : public ov::frontend::NodeContext {
public:
    using ov::frontend::NodeContext::NodeContext;
    ~NodeContext() override;

    /// The value of a constant input. Throws GeneralFailure where it is none.
    template <typename T>
    T const_input(size_t index) const {
        const Any value = get_values_from_const_input(static_cast<int>(index));
        FRONT_END_GENERAL_CHECK(!value.empty(), "Input ", index, " of ", get_op_type(),
                                ": expected a constant, found none; convert it as an input of a node instead");
        return ov::detail::FromAny<T>::get(value);
    }
    OutputVector inputs() const;
    void mark_nodes(const std::vector<std::shared_ptr<Node>>& ov_nodes) const;
    Output<Node> mark_output(const Output<Node>& ov_output) const;
};

using CreatorFunction = std::function<OutputVector(const NodeContext&)>;

}  // namespace pytorch
}  // namespace frontend
}  // namespace ov
