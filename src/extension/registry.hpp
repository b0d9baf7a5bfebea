#pragma once

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

#include "extension_record.hpp"
#include "frontend/conversion_table.hpp"
#include "tenon/operations.hpp"

namespace tenon {

/// An immutable snapshot of all that is known, and from whom. Shared by everything made with it.
class Registry : public OperationSet {
public:
    /// A kernel factory with the extension it came from.
    struct KernelCandidate {
        const KernelFactory* factory;
        const ExtensionRecord* extension;
        /// Asked for every node, not registered for the node's type.
        bool for_any = false;
    };

    /// An operation class that is known under some type and opset id, with the extension that brought it.
    struct OperationClass {
        std::shared_ptr<ov::BaseOpExtension> operation;
        const ExtensionRecord* extension;
        /// Null where the extension makes no nodes to look at, or where it is the only one of its type and opset id.
        const std::type_info* cpp_class;
    };
    using Records = std::vector<std::shared_ptr<const ExtensionRecord>>;
    using Priorities = std::map<std::string, int>;

    /// `records` in the order of adding, built-in ones first. Throws when two of them exclude each other, and for a
    /// priority of an extension that is not among them.
    explicit Registry(Records records, Priorities priorities = {});
    ~Registry() override;

    /// What is linked into the engine; made once.
    static std::shared_ptr<const Registry> built_in();
    /// A snapshot that also holds `record`.
    std::shared_ptr<const Registry> with(std::shared_ptr<const ExtensionRecord> record) const;
    /// The same extensions with these priorities (`tenon::priority`).
    std::shared_ptr<const Registry> with_priorities(Priorities priorities) const;

    const OperationEntry* find_extension(const std::string& type, const std::string& opset) const override;
    bool has_opset(const std::string& opset) const override;
    const OperationEntry* find_in_opset(const std::string& type, const std::string& opset) const override;
    std::vector<std::string> opsets_of(const ov::DiscreteTypeInfo& type) const override;
    std::vector<std::string> known_opsets(const std::string& type) const override;
    std::vector<std::string> opset_names() const override;
    std::vector<std::string> added_extensions() const override;
    std::optional<Conversion> find_conversion(const std::string& framework, const std::string& domain,
                                              const std::string& type, std::int64_t version) const override;
    std::vector<Conversion> conversions(const std::string& framework) const override;
    std::vector<std::shared_ptr<ov::Extension>> extensions() const override;

    /// Kernel factories to ask for a node, in the order of choice: by priority, extensions before what is built in,
    /// as they were added; of each extension those for the node's class before those for any.
    std::vector<KernelCandidate> kernels(const std::string& device, const ov::Node& node) const;
    /// The classes of a type and opset id in the order of choice.
    const std::vector<OperationClass>& operations(const ov::DiscreteTypeInfo& type) const;
    /// The one of them that the node is of; null when it is of none.
    const OperationClass* operation_of(const ov::Node& node) const;
    int priority_of(const ExtensionRecord& record) const;
    /// Those that were given to it, beside what extensions ask for themselves.
    const Priorities& priorities() const { return m_priorities; }
    std::optional<TailStep> describe_elementwise(const ov::Node& node) const;
    const Device* find_device(const std::string& name) const;
    std::vector<const Device*> devices() const;
    /// The reader that recognises the model; with a framework, only readers for that one are asked.
    const Reader* find_reader(const ModelSource& source, const std::string& framework = {}) const;
    /// Frameworks that there are readers for, each once.
    std::vector<std::string> frameworks() const;
    const Writer* find_writer(const std::string& format) const;
    std::vector<std::shared_ptr<ov::pass::PassBase>> make_passes(PassStage stage, const std::string& device) const;
    const Records& records() const { return m_records; }

private:
    struct OpsetEntry {
        size_t first, last;
        OperationEntry operation;
        std::string key;
    };
    void order_records();
    void add_operations(const ExtensionRecord& record);
    void add_class(const std::shared_ptr<ov::BaseOpExtension>& operation, const ExtensionRecord& record);
    bool is_for(const ov::Node& node, const std::type_info* cpp_class, bool (*holds)(const ov::Node&)) const;

    Records m_records;
    Priorities m_priorities;
    std::vector<const ExtensionRecord*> m_order_of_choice;
    std::unordered_map<std::string, std::vector<OperationClass>> m_classes;
    std::map<std::pair<std::string, std::string>, OperationEntry> m_extensions;
    /// By upper-case type.
    std::unordered_map<std::string, std::vector<OpsetEntry>> m_standard;
    std::unordered_map<std::string, std::unordered_map<std::string, OperationEntry>> m_named;
    ConversionTable m_built_in_conversions;
    ConversionTable m_added_conversions;
};

}  // namespace tenon
