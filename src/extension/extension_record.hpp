#pragma once

#include <functional>
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "library.hpp"
#include "tenon/operations.hpp"
#include "tenon/registrar.hpp"

namespace tenon {

/// Identity of an operation class as a key: "Type@opset".
std::string type_key(const ov::DiscreteTypeInfo& type);

/// Everything that one extension brought. Immutable once it is part of a registry.
struct ExtensionRecord {
    struct OpsetOperation {
        std::shared_ptr<ov::BaseOpExtension> operation;
        size_t first, last;
    };
    /// An opset of a name of its own, as the 2020-21 API has them.
    struct NamedOpset {
        std::string name;
        std::vector<OperationEntry> operations;
    };
    struct KernelRegistration {
        std::string device;
        /// Empty: asked for every node.
        std::string type;
        std::shared_ptr<const KernelFactory> factory;
    };
    struct Elementwise {
        std::string type;
        DescribeElementwise describe;
    };
    struct Pass {
        PassStage stage;
        std::string device;
        std::function<std::shared_ptr<ov::pass::PassBase>()> make;
    };

    /// First member: it must outlive everything that its code made.
    std::shared_ptr<const Library> library;
    /// Path of the library, or a name for an object added in the process.
    std::string name;
    /// How the library was built, in a line; empty for an object.
    std::string identity;
    bool built_in = false;
    std::vector<OpsetOperation> opset_operations;
    std::vector<NamedOpset> named_opsets;
    std::vector<std::shared_ptr<ov::Extension>> extensions;
    std::vector<Conversion> conversions;
    std::vector<KernelRegistration> kernels;
    std::vector<Elementwise> elementwise;
    std::vector<std::shared_ptr<const Reader>> readers;
    std::vector<std::shared_ptr<const Writer>> writers;
    std::vector<std::shared_ptr<const Device>> devices;
    std::vector<Pass> passes;
};

/// The registrar that writes into a record.
class RecordingRegistrar : public Registrar {
public:
    explicit RecordingRegistrar(ExtensionRecord& record) : m_record(record) {}

    using Registrar::add_elementwise;
    using Registrar::add_kernel;
    using Registrar::add_to_opsets;
    void add_to_opsets(std::shared_ptr<ov::BaseOpExtension> operation, size_t first, size_t last) override;
    void add_extension(std::shared_ptr<ov::Extension> extension) override;
    void add_kernel(const std::string& device, const ov::DiscreteTypeInfo& type,
                    std::shared_ptr<const KernelFactory> factory) override;
    void add_kernel_for_any(const std::string& device, std::shared_ptr<const KernelFactory> factory) override;
    void add_elementwise(const ov::DiscreteTypeInfo& type, DescribeElementwise describe) override;
    void add_conversion(Conversion conversion) override;
    void add_reader(std::shared_ptr<const Reader> reader) override;
    void add_writer(std::shared_ptr<const Writer> writer) override;
    void add_device(std::shared_ptr<const Device> device) override;
    void add_pass(PassStage stage, const std::string& device,
                  std::function<std::shared_ptr<ov::pass::PassBase>()> make) override;

private:
    ExtensionRecord& m_record;
};

}  // namespace tenon
