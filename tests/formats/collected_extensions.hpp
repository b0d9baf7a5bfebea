#pragma once

#include <map>
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "tenon/operations.hpp"
#include "tenon/reader.hpp"
#include "tenon/registrar.hpp"
#include "tenon/writer.hpp"

namespace tests {

/// Takes what extensions register and answers what is known, without an engine around it.
class CollectedExtensions : public tenon::Registrar, public tenon::OperationSet {
public:
    static constexpr size_t last_opset = 16;

    /// With the reader and writers of IR.
    CollectedExtensions();
    /// Also with the operations of the standard opsets.
    static CollectedExtensions with_opsets();

    const tenon::Reader& reader() const { return *m_readers.at(0); }
    const tenon::Writer& writer(const std::string& format) const;

    using tenon::Registrar::add_elementwise;
    using tenon::Registrar::add_kernel;
    using tenon::Registrar::add_to_opsets;
    void set_priority(int) override {}
    void add_to_opsets(std::shared_ptr<ov::BaseOpExtension> operation, size_t first, size_t last) override;
    void add_extension(std::shared_ptr<ov::Extension> extension) override;
    void add_kernel(const std::string&, const tenon::NodeClass&, std::shared_ptr<const tenon::KernelFactory>) override {
    }
    void add_kernel_for_any(const std::string&, std::shared_ptr<const tenon::KernelFactory>) override {}
    void add_elementwise(const tenon::NodeClass&, tenon::DescribeElementwise) override {}
    void add_reader(std::shared_ptr<const tenon::Reader> reader) override { m_readers.push_back(reader); }
    void add_writer(std::shared_ptr<const tenon::Writer> writer) override { m_writers.push_back(writer); }
    void add_device(std::shared_ptr<const tenon::Device>) override {}
    void add_pass(tenon::PassStage, const std::string&, std::function<std::shared_ptr<ov::pass::PassBase>()>) override {
    }

    const tenon::OperationEntry* find_extension(const std::string& type, const std::string& opset) const override;
    bool has_opset(const std::string& opset) const override;
    const tenon::OperationEntry* find_in_opset(const std::string& type, const std::string& opset) const override;
    std::vector<std::string> opsets_of(const ov::DiscreteTypeInfo& type) const override;
    std::vector<std::string> known_opsets(const std::string& type) const override;
    std::vector<std::string> opset_names() const override;
    std::vector<std::string> added_extensions() const override { return {"test extension"}; }

private:
    struct Versioned {
        size_t first, last;
        std::shared_ptr<ov::BaseOpExtension> operation;
        std::shared_ptr<tenon::OperationEntry> entry;
    };
    const Versioned* find(const std::string& type, size_t opset) const;

    // By upper-case type.
    std::map<std::string, std::vector<Versioned>> m_standard;
    std::map<std::pair<std::string, std::string>, tenon::OperationEntry> m_extensions;
    std::vector<std::shared_ptr<const tenon::Reader>> m_readers;
    std::vector<std::shared_ptr<const tenon::Writer>> m_writers;
};

}  // namespace tests
