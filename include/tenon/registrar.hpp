#pragma once

#include <functional>
#include <memory>
#include <string>
#include <typeinfo>
#include <utility>
#include <vector>

#include "openvino/core/extension.hpp"
#include "openvino/core/library_identity.hpp"
#include "openvino/core/op_extension.hpp"
#include "openvino/pass/pass.hpp"
#include "tenon/device.hpp"
#include "tenon/kernel.hpp"
#include "tenon/reader.hpp"
#include "tenon/tail.hpp"
#include "tenon/writer.hpp"

namespace tenon {

/// When a pass of an extension runs.
enum class PassStage {
    model,   ///< on every compiled model, before the device's own passes
    device,  ///< after them, for one device
};

/// The nodes that a kernel or a declaration is for: those of one type and opset id, and, where the C++ class is given,
/// of that class. Two extensions may bring classes of the same type and opset id; neither is asked about the other's.
struct NodeClass {
    NodeClass(const ov::DiscreteTypeInfo& type_info) : type(type_info) {}  // NOLINT: a type alone is enough
    NodeClass(const ov::DiscreteTypeInfo& type_info, const std::type_info& node_class, bool (*is_of)(const ov::Node&))
        : type(type_info), cpp_class(&node_class), holds(is_of) {}
    template <typename Op>
    static NodeClass of() {
        return {Op::get_type_info_static(), typeid(Op),
                [](const ov::Node& node) { return dynamic_cast<const Op*>(&node) != nullptr; }};
    }

    ov::DiscreteTypeInfo type;
    /// Null: every class.
    const std::type_info* cpp_class = nullptr;
    bool (*holds)(const ov::Node& node) = nullptr;
};

/// The one object an extension gets: it adds what the extension can do. Valid during the extension's entry call only;
/// nothing takes effect unless the whole call succeeds.
class OPENVINO_API Registrar {
public:
    virtual ~Registrar();

    /// The place of the extension in every question that several could answer: whose class stands for an operation,
    /// whose kernel is asked first. Higher numbers come first; of equal ones the extension that was added first, and
    /// built-in ones, which all have 0, last. Below 0 it is asked after them. The property `tenon::priority` overrules
    /// it.
    virtual void set_priority(int priority) = 0;

    /// An operation that is part of the named opset and of every later standard one up to `last` (0: no end), until
    /// another operation of the same type takes its place.
    template <typename Op>
    void add_to_opsets(size_t first, size_t last = 0) {
        add_to_opsets(std::make_shared<ov::OpExtension<Op>>(), first, last);
    }
    virtual void add_to_opsets(std::shared_ptr<ov::BaseOpExtension> operation, size_t first, size_t last) = 0;

    /// An operation known under exactly its type and opset id. It may be those of an operation that is there already,
    /// also of a standard one: its nodes are then of the new class. What neither a kernel for that class nor its
    /// `evaluate` serves is run as the replaced operation with the same inputs and attributes, if those carry over.
    template <typename Op>
    void add_operation() {
        add_extension(std::make_shared<ov::OpExtension<Op>>());
    }
    /// Any object of the 2022+ API.
    virtual void add_extension(std::shared_ptr<ov::Extension> extension) = 0;

    /// A kernel for nodes of class `Op` on a device. Asked in the order of registration; a refusal asks the next: those
    /// of later extensions, then the built-in ones.
    template <typename Op>
    void add_kernel(const std::string& device, std::shared_ptr<const KernelFactory> factory) {
        add_kernel(device, NodeClass::of<Op>(), std::move(factory));
    }
    virtual void add_kernel(const std::string& device, const NodeClass& node_class,
                            std::shared_ptr<const KernelFactory> factory) = 0;
    /// A kernel that is asked for every node, after those of the same extension that name the node's class.
    virtual void add_kernel_for_any(const std::string& device, std::shared_ptr<const KernelFactory> factory) = 0;

    /// Declares nodes of class `Op` element-wise.
    template <typename Op>
    void add_elementwise(DescribeElementwise describe) {
        add_elementwise(NodeClass::of<Op>(), std::move(describe));
    }
    virtual void add_elementwise(const NodeClass& node_class, DescribeElementwise describe) = 0;

    /// A conversion of a framework's operation; `extension` and `replaced_by` are filled in.
    virtual void add_conversion(Conversion conversion);
    virtual void add_reader(std::shared_ptr<const Reader> reader) = 0;
    virtual void add_writer(std::shared_ptr<const Writer> writer) = 0;
    virtual void add_device(std::shared_ptr<const Device> device) = 0;
    /// `make` is called for every compilation; `device` is ignored for PassStage::model.
    virtual void add_pass(PassStage stage, const std::string& device,
                          std::function<std::shared_ptr<ov::pass::PassBase>()> make) = 0;
};

}  // namespace tenon
