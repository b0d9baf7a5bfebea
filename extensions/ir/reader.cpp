#include "reader.hpp"

#include <string_view>

#include "document.hpp"
#include "legacy_types.hpp"
#include "mean_values.hpp"
#include "model_builder.hpp"
#include "read_context.hpp"
#include "read_error.hpp"
#include "rt_info_reader.hpp"

namespace tenon::ir {
namespace {

std::string_view text_of(const ModelSource& source) {
    return source.content ? std::string_view(source.content->get_ptr<char>(), source.content->size())
                          : std::string_view();
}

}  // namespace

bool IrReader::recognises(const ModelSource& source) const {
    return begins_with_net(text_of(source));
}

std::shared_ptr<ov::Model> IrReader::read(const ModelSource& source, const OperationSet& operations) const {
    const auto document = parse_document(text_of(source), source.name());
    ReadContext context{source.name(), document.version, operations, Weights(source), {}};
    try {
        auto model = ModelBuilder(context, context.file, 0).build(document.net, document.net.attribute("name").value());
        read_model_rt_info(document.net, *model);
        model->get_rt_info()["version"] = document.version;
        add_mean_values(document.net, *model, context);
        if (document.version == 10) present_legacy_types(*model, context);
        return model;
    } catch (const ReadError&) {
        throw;
    } catch (const std::exception& error) {
        fail(context.file, error.what());
    }
}

}  // namespace tenon::ir
