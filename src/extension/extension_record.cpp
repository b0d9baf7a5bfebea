#include "extension_record.hpp"

#include "frontend/registered_conversions.hpp"
#include "openvino/frontend/extension/conversion.hpp"

namespace tenon {

std::string type_key(const ov::DiscreteTypeInfo& type) {
    return std::string(type.name) + "@" + (type.version_id ? type.version_id : "");
}

void RecordingRegistrar::add_to_opsets(std::shared_ptr<ov::BaseOpExtension> operation, size_t first, size_t last) {
    OPENVINO_ASSERT(operation && first > 0 && (last == 0 || last >= first), "extension '", m_record.name,
                    "' adds an operation to opsets ", first, " to ", last, "; expected 1 <= first <= last");
    m_record.opset_operations.push_back({std::move(operation), first, last});
}

void RecordingRegistrar::add_extension(std::shared_ptr<ov::Extension> extension) {
    OPENVINO_ASSERT(extension, "extension '", m_record.name, "' adds a null object");
    if (const auto* capture = EntryCapture::current()) extension = capture->keep(std::move(extension));
    m_record.extensions.push_back(extension);
    if (const auto conversion = std::dynamic_pointer_cast<ov::frontend::ConversionExtensionBase>(extension)) {
        if (auto convert = conversion->get_conversion())
            m_record.conversions.push_back({conversion->get_framework(),
                                            conversion->get_operation_domain(),
                                            conversion->get_op_type(),
                                            0,
                                            std::move(convert),
                                            m_record.name,
                                            {}});
    }
    if (const auto operation = std::dynamic_pointer_cast<ov::BaseOpExtension>(extension))
        for (const auto& attached : operation->get_attached_extensions())
            add_extension(attached);
}

void RecordingRegistrar::add_kernel(const std::string& device, const ov::DiscreteTypeInfo& type,
                                    std::shared_ptr<const KernelFactory> factory) {
    OPENVINO_ASSERT(factory, "extension '", m_record.name, "' adds a null kernel for ", type.name);
    m_record.kernels.push_back({device, type_key(type), std::move(factory)});
}

void RecordingRegistrar::add_kernel_for_any(const std::string& device, std::shared_ptr<const KernelFactory> factory) {
    OPENVINO_ASSERT(factory, "extension '", m_record.name, "' adds a null kernel");
    m_record.kernels.push_back({device, {}, std::move(factory)});
}

void RecordingRegistrar::add_elementwise(const ov::DiscreteTypeInfo& type, DescribeElementwise describe) {
    m_record.elementwise.push_back({type_key(type), std::move(describe)});
}

void RecordingRegistrar::add_conversion(Conversion conversion) {
    OPENVINO_ASSERT(conversion.convert && !conversion.type.empty() && conversion.version >= 0, "extension '",
                    m_record.name, "' adds a conversion of operation '", conversion.type, "', version ",
                    conversion.version, "; expected a type, a version that is not negative, and a function");
    conversion.extension = m_record.name;
    m_record.conversions.push_back(std::move(conversion));
}

void RecordingRegistrar::add_reader(std::shared_ptr<const Reader> reader) {
    m_record.readers.push_back(std::move(reader));
}

void RecordingRegistrar::add_writer(std::shared_ptr<const Writer> writer) {
    m_record.writers.push_back(std::move(writer));
}

void RecordingRegistrar::add_device(std::shared_ptr<const Device> device) {
    m_record.devices.push_back(std::move(device));
}

void RecordingRegistrar::add_pass(PassStage stage, const std::string& device,
                                  std::function<std::shared_ptr<ov::pass::PassBase>()> make) {
    m_record.passes.push_back({stage, device, std::move(make)});
}

}  // namespace tenon
