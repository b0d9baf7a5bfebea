#pragma once

#include <memory>
#include <vector>

#include "far_memory.hpp"

namespace test_device {

/// Copies the inputs of a node to the host, lets the node evaluate itself there and copies the outputs back.
class EvaluateKernel : public tenon::Kernel {
public:
    EvaluateKernel(std::shared_ptr<const ov::Node> node, std::shared_ptr<FarMemory> memory);

    /// Only gives the work to the queue, unless the shape of an output depends on data.
    void run(tenon::KernelState* state, const tenon::RunContext& context) const override;

protected:
    virtual ov::TensorVector compute(const ov::TensorVector& inputs, const tenon::RunServices& services) const;
    const ov::Node& node() const { return *m_node; }

private:
    ov::TensorVector take_inputs(const std::vector<void*>& addresses) const;

    std::shared_ptr<const ov::Node> m_node;
    std::shared_ptr<FarMemory> m_memory;
    bool m_depends_on_data = false;
};

/// Kernels for every node that has an `evaluate`.
std::shared_ptr<const tenon::KernelFactory> make_evaluate(std::shared_ptr<FarMemory> memory);
/// Kernels for the nodes of variables, ReadValue and Assign.
std::shared_ptr<const tenon::KernelFactory> make_variable_access(std::shared_ptr<FarMemory> memory);

}  // namespace test_device
