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
    };

    /// `records` in the order of adding, built-in ones first. Throws when two of them exclude each other.
    explicit Registry(std::vector<std::shared_ptr<const ExtensionRecord>> records);
    ~Registry() override;

    /// What is linked into the engine; made once.
    static std::shared_ptr<const Registry> built_in();
    /// A snapshot that also holds `record`.
    std::shared_ptr<const Registry> with(std::shared_ptr<const ExtensionRecord> record) const;

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

    /// Kernel factories to ask for a node, in order: extensions as they were added, then built-in ones.
    std::vector<KernelCandidate> kernels(const std::string& device, const ov::DiscreteTypeInfo& type) const;
    std::optional<TailStep> describe_elementwise(const ov::Node& node) const;
    const Device* find_device(const std::string& name) const;
    std::vector<const Device*> devices() const;
    /// The reader that recognises the model; with a framework, only readers for that one are asked.
    const Reader* find_reader(const ModelSource& source, const std::string& framework = {}) const;
    /// Frameworks that there are readers for, each once.
    std::vector<std::string> frameworks() const;
    const Writer* find_writer(const std::string& format) const;
    std::vector<std::shared_ptr<ov::pass::PassBase>> make_passes(PassStage stage, const std::string& device) const;
    const std::vector<std::shared_ptr<const ExtensionRecord>>& records() const { return m_records; }

private:
    struct OpsetEntry {
        size_t first, last;
        OperationEntry operation;
        std::string key;
    };
    void add_operations(const ExtensionRecord& record);
    std::vector<const ExtensionRecord*> in_order_of_choice() const;

    std::vector<std::shared_ptr<const ExtensionRecord>> m_records;
    std::map<std::pair<std::string, std::string>, OperationEntry> m_extensions;
    /// By upper-case type.
    std::unordered_map<std::string, std::vector<OpsetEntry>> m_standard;
    std::unordered_map<std::string, std::unordered_map<std::string, OperationEntry>> m_named;
    ConversionTable m_built_in_conversions;
    ConversionTable m_added_conversions;
};

}  // namespace tenon
