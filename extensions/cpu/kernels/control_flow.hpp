#pragma once

#include <memory>
#include <vector>

#include "tenon/kernel.hpp"

/// Kernels of operations that contain models or keep values between inferences.
namespace tenon {
namespace cpu {

/// If, v8.
std::shared_ptr<const KernelFactory> make_if();
/// Loop, v5, and TensorIterator, v0.
std::shared_ptr<const KernelFactory> make_loop();
/// ReadValue, v3 and v6.
std::shared_ptr<const KernelFactory> make_read_value();
/// Assign, v3 and v6.
std::shared_ptr<const KernelFactory> make_assign();

/// The only way in which such a node runs: on planar tensors of its own types.
inline Configuration planar_configuration(const NodeDescription& description, std::string name) {
    Configuration configuration;
    configuration.name = std::move(name);
    const auto port = [](const ValueDescription& value) {
        const auto& rank = value.shape.rank();
        return PortOffer{value.type, LayoutRule::planar(rank.is_static() ? static_cast<size_t>(rank.get_length()) : 0)};
    };
    for (const auto& input : description.inputs) {
        configuration.inputs.push_back(port(input));
    }
    for (const auto& output : description.outputs) {
        configuration.outputs.push_back(port(output));
    }
    return configuration;
}

/// Type and shape of a port, and tensors on the memory that a run has for it.
class PlanarPort {
public:
    explicit PlanarPort(const ValueDescription& value) : m_type(value.type), m_is_static(value.shape.is_static()) {
        if (value.shape.rank().is_dynamic()) {
            m_shape = {0};
            return;
        }
        for (const auto& dimension : value.shape) {
            m_shape.push_back(static_cast<size_t>(dimension.get_min_length()));
        }
    }

    /// False for an output whose shape depends on data; there is no memory for it before the run.
    bool is_static() const { return m_is_static; }
    const ov::element::Type& type() const { return m_type; }
    /// The smallest possible one where it is not static.
    const ov::Shape& shape() const { return m_shape; }

    ov::Tensor tensor(const void* address) const {
        // A tensor without elements may have no address, but wants none either.
        alignas(64) static char nothing[64];
        return ov::Tensor(m_type, m_shape, address ? const_cast<void*>(address) : nothing);
    }

private:
    ov::element::Type m_type;
    bool m_is_static;
    ov::Shape m_shape;
};

inline std::vector<PlanarPort> planar_ports(const std::vector<ValueDescription>& values) {
    return std::vector<PlanarPort>(values.begin(), values.end());
}

/// Memory for an output: the planned one, or, where the shape depends on data, new one.
inline ov::Tensor output_tensor(const RunContext& context, const PlanarPort& port, size_t output,
                                const ov::element::Type& type, const ov::Shape& shape) {
    if (port.is_static()) {
        OPENVINO_ASSERT(port.shape() == shape && port.type() == type, "output ", output, " was planned as ",
                        port.type(), port.shape(), ", but is ", type, shape);
        return port.tensor(context.output(output));
    }
    void* address = context.services().allocate_output(output, type, shape);
    return ov::Tensor(type, shape, address);
}

}  // namespace cpu
}  // namespace tenon
