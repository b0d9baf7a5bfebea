#include "c_kernel.hpp"
#include "c_operation.hpp"
#include "c_table.hpp"
#include "doors.hpp"
#include "registry.hpp"

namespace tenon {
namespace {

/// What the library said while it was asked for its table.
std::string& last_line() {
    thread_local std::string line;
    return line;
}

const tenon_host& host() {
    static const tenon_host only{sizeof(tenon_host), TENON_C_API_VERSION, 1, "tenon " TENON_PACKAGE_VERSION,
                                 [](const tenon_host*, int32_t, const char* text) {
                                     if (text) last_line() = text;
                                 }};
    return only;
}

bool is_c_table_node(const ov::Node& node) {
    return dynamic_cast<const CTableNode*>(&node) != nullptr;
}

std::vector<std::string> devices_of(const CKernelTable& kernel) {
    if (!kernel.device.empty()) return {kernel.device};
    std::vector<std::string> names;
    for (const auto* device : Registry::built_in()->devices())
        if (device->memory().is_host()) names.push_back(device->name());
    return names;
}

/// The entry point of libraries in C: it returns a table.
class CTableDoor : public Door {
public:
    const char* symbol() const override { return "tenon_extension"; }

    bool enter(const Library& library, ExtensionRecord& record) const override {
        auto* enter = library.find_function<const tenon_extension_table*(const tenon_host*)>(symbol());
        if (!enter) return false;
        last_line().clear();
        const auto* table = enter(&host());
        OPENVINO_ASSERT(table || last_line().empty(), "the library does not serve this engine: ", last_line());
        const auto read = read_c_table(table, record.library);
        record.identity += ", table '" + read.name + "' " + read.version;
        RecordingRegistrar registrar(record);
        for (const auto& operation : read.operations) {
            const NodeClass nodes(operation->type_info, typeid(CTableNode), is_c_table_node);
            registrar.add_extension(std::make_shared<CTableOpExtension>(operation));
            for (size_t i = 0; i < operation->kernels.size(); ++i)
                for (const auto& device : devices_of(operation->kernels[i]))
                    registrar.add_kernel(device, nodes, make_c_kernel_factory(operation, i));
            if (operation->functions.elementwise) registrar.add_elementwise(nodes, describe_c_elementwise);
        }
        return true;
    }
};

}  // namespace

std::unique_ptr<const Door> make_c_table_door() {
    return std::make_unique<CTableDoor>();
}

}  // namespace tenon
