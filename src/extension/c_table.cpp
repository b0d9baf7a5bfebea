#include "c_table.hpp"

#include <algorithm>
#include <set>
#include <utility>

#include "openvino/core/except.hpp"

namespace tenon {
namespace {

const std::vector<std::pair<tenon_type, ov::element::Type>>& types() {
    static const std::vector<std::pair<tenon_type, ov::element::Type>> table = {
        {TENON_TYPE_UNKNOWN, ov::element::dynamic}, {TENON_TYPE_BOOL, ov::element::boolean},
        {TENON_TYPE_F16, ov::element::f16},         {TENON_TYPE_BF16, ov::element::bf16},
        {TENON_TYPE_F32, ov::element::f32},         {TENON_TYPE_F64, ov::element::f64},
        {TENON_TYPE_I8, ov::element::i8},           {TENON_TYPE_I16, ov::element::i16},
        {TENON_TYPE_I32, ov::element::i32},         {TENON_TYPE_I64, ov::element::i64},
        {TENON_TYPE_U8, ov::element::u8},           {TENON_TYPE_U16, ov::element::u16},
        {TENON_TYPE_U32, ov::element::u32},         {TENON_TYPE_U64, ov::element::u64},
    };
    return table;
}

constexpr uint64_t most_elements = 65536;

/// Copies structures of the library, each as far as both sides know it, and remembers where it stands for messages.
class TableReader {
public:
    explicit TableReader(const std::shared_ptr<const Library>& library) : m_library(library) {}

    CTable read(const tenon_extension_table* source) const {
        OPENVINO_ASSERT(source, "tenon_extension returned null without a line to log() that says why");
        const auto table = copy(source, "table");
        expect(table.api_version >= 1 && table.api_version <= TENON_C_API_VERSION, "table.api_version",
               "1 to " + std::to_string(TENON_C_API_VERSION) + ", which this engine understands",
               std::to_string(table.api_version));
        CTable result;
        result.name = text(table.name, "table.name");
        result.version = text(table.version, "table.version");
        expect(table.operation_count > 0, "table.operation_count", "at least one operation", "0");
        std::set<std::pair<std::string, std::string>> known;
        for (uint64_t i = 0; i < count(table.operations, table.operation_count, "table.operations"); ++i) {
            const std::string where = "operations[" + std::to_string(i) + "]";
            result.operations.push_back(operation(table.operations[i], where));
            const auto& added = *result.operations.back();
            expect(known.emplace(added.type, added.opset).second, where + ".type", "another type or opset than before",
                   added.type + " of " + added.opset + " twice");
        }
        return result;
    }

private:
    static void expect(bool holds, const std::string& member, const std::string& expected, const std::string& found) {
        OPENVINO_ASSERT(holds, member, " must be ", expected, ", but is ", found);
    }

    /// The structures of version 1 are the smallest; later ones only grow.
    template <typename T>
    static T copy(const T* source, const std::string& where) {
        expect(source != nullptr, where, "a structure", "null");
        expect(source->size >= sizeof(T) && source->size < most_elements, where + ".size",
               "sizeof the structure (" + std::to_string(sizeof(T)) + " bytes or more)", std::to_string(source->size));
        T copied;
        std::memcpy(&copied, source, sizeof(T));
        return copied;
    }

    static std::string text(const char* source, const std::string& where) {
        expect(source != nullptr && *source != '\0', where, "a text", source ? "empty" : "null");
        return source;
    }

    /// `number`, after it was found to fit to the array.
    static uint64_t count(const void* array, uint64_t number, const std::string& where) {
        expect(number < most_elements, where, "fewer than " + std::to_string(most_elements) + " elements",
               std::to_string(number));
        expect(number == 0 || array != nullptr, where, "an array of " + std::to_string(number), "null");
        return number;
    }

    std::shared_ptr<const COperation> operation(const tenon_operation* source, const std::string& where) const {
        auto result = std::make_shared<COperation>();
        result->library = m_library;
        result->own = source;
        result->functions = copy(source, where);
        const auto& read = result->functions;
        result->type = text(read.type, where + ".type");
        result->opset = text(read.opset, where + ".opset");
        result->type_info = ov::DiscreteTypeInfo(result->type.c_str(), result->opset.c_str());
        expect(read.fewest_inputs <= read.most_inputs, where + ".fewest_inputs",
               "at most most_inputs = " + std::to_string(read.most_inputs), std::to_string(read.fewest_inputs));
        expect(read.output_count > 0 && read.output_count < most_elements, where + ".output_count", "1 or more",
               std::to_string(read.output_count));
        expect(read.infer != nullptr, where + ".infer", "a function", "null");
        std::set<std::string> names;
        for (uint64_t i = 0; i < count(read.attributes, read.attribute_count, where + ".attributes"); ++i) {
            const std::string at = where + ".attributes[" + std::to_string(i) + "]";
            result->attributes.push_back(attribute(read.attributes[i], at));
            expect(names.insert(result->attributes.back().name).second, at + ".name", "another name than before",
                   result->attributes.back().name);
        }
        for (uint64_t i = 0; i < count(read.kernels, read.kernel_count, where + ".kernels"); ++i)
            result->kernels.push_back(kernel(read.kernels[i], read, where + ".kernels[" + std::to_string(i) + "]"));
        expect(read.elementwise || read.kernel_count > 0, where + ".kernels", "at least one, or elementwise a function",
               "empty");
        expect(!read.elementwise || (read.fewest_inputs == 1 && read.most_inputs == 1 && read.output_count == 1),
               where + ".elementwise", "null for other operations than those of one input and one output",
               "a function");
        return result;
    }

    static CAttribute attribute(const tenon_attribute* source, const std::string& where) {
        const auto read = copy(source, where);
        CAttribute result;
        result.name = text(read.name, where + ".name");
        const std::string at = where + ".default_value";
        const auto value = copy(read.default_value, at);
        const bool single = value.type >= TENON_ATTRIBUTE_I64 && value.type <= TENON_ATTRIBUTE_STRING;
        expect(!single || value.count == 1, at + ".count", "1 for a single value", std::to_string(value.count));
        switch (value.type) {
            case TENON_ATTRIBUTE_I64:
            case TENON_ATTRIBUTE_BOOL:
            case TENON_ATTRIBUTE_I64_LIST: {
                count(value.i64, value.count, at + ".i64");
                if (value.type == TENON_ATTRIBUTE_I64)
                    result.default_value = *value.i64;
                else if (value.type == TENON_ATTRIBUTE_BOOL)
                    result.default_value = *value.i64 != 0;
                else
                    result.default_value = std::vector<int64_t>(value.i64, value.i64 + value.count);
                break;
            }
            case TENON_ATTRIBUTE_F64:
            case TENON_ATTRIBUTE_F64_LIST: {
                count(value.f64, value.count, at + ".f64");
                if (value.type == TENON_ATTRIBUTE_F64)
                    result.default_value = *value.f64;
                else
                    result.default_value = std::vector<double>(value.f64, value.f64 + value.count);
                break;
            }
            case TENON_ATTRIBUTE_STRING:
            case TENON_ATTRIBUTE_STRING_LIST: {
                std::vector<std::string> texts;
                for (uint64_t i = 0; i < count(value.strings, value.count, at + ".strings"); ++i) {
                    expect(value.strings[i] != nullptr, at + ".strings[" + std::to_string(i) + "]", "a text", "null");
                    texts.emplace_back(value.strings[i]);
                }
                if (value.type == TENON_ATTRIBUTE_STRING)
                    result.default_value = texts.front();
                else
                    result.default_value = std::move(texts);
                break;
            }
            default:
                expect(false, at + ".type", "1 to 7 (TENON_ATTRIBUTE_...)", std::to_string(value.type));
        }
        return result;
    }

    static CKernelTable kernel(const tenon_kernel* source, const tenon_operation& operation, const std::string& where) {
        CKernelTable result;
        result.functions = copy(source, where);
        result.name = text(result.functions.name, where + ".name");
        result.device = result.functions.device ? result.functions.device : "";
        expect(result.functions.run != nullptr, where + ".run", "a function", "null");
        const uint64_t number = result.functions.configuration_count;
        expect(number > 0, where + ".configuration_count", "at least one way to run", "0");
        for (uint64_t i = 0; i < count(result.functions.configurations, number, where + ".configurations"); ++i)
            result.configurations.push_back(configuration(result.functions.configurations[i], operation,
                                                          where + ".configurations[" + std::to_string(i) + "]"));
        return result;
    }

    static CConfiguration configuration(const tenon_configuration* source, const tenon_operation& operation,
                                        const std::string& where) {
        const auto read = copy(source, where);
        CConfiguration result;
        result.name = text(read.name, where + ".name");
        expect(read.input_count > 0 || operation.most_inputs == 0, where + ".input_count", "1 or more", "0");
        expect(read.output_count > 0, where + ".output_count", "1 or more", "0");
        for (uint64_t i = 0; i < count(read.inputs, read.input_count, where + ".inputs"); ++i)
            result.inputs.push_back(port(read.inputs[i], operation, where + ".inputs[" + std::to_string(i) + "]"));
        for (uint64_t i = 0; i < count(read.outputs, read.output_count, where + ".outputs"); ++i)
            result.outputs.push_back(port(read.outputs[i], operation, where + ".outputs[" + std::to_string(i) + "]"));
        for (uint64_t i = 0; i < count(read.in_place, read.in_place_count, where + ".in_place"); ++i) {
            const std::string at = where + ".in_place[" + std::to_string(i) + "]";
            const auto pair = copy(read.in_place[i], at);
            expect(pair.input < operation.most_inputs && pair.output < operation.output_count, at,
                   "an output and an input that the operation has",
                   "output " + std::to_string(pair.output) + " and input " + std::to_string(pair.input));
            result.in_place.push_back(pair);
        }
        return result;
    }

    static CPort port(const tenon_port* source, const tenon_operation& operation, const std::string& where) {
        const auto read = copy(source, where);
        expect(read.type >= TENON_TYPE_UNKNOWN && read.type <= TENON_TYPE_U64, where + ".type",
               "0 to 13 (TENON_TYPE_...)", std::to_string(read.type));
        expect(read.layout >= TENON_LAYOUT_PLANAR && read.layout <= TENON_LAYOUT_SAME_AS_INPUT, where + ".layout",
               "1 to 5 (TENON_LAYOUT_...)", std::to_string(read.layout));
        const bool block_fits = read.layout_parameter > 0 && read.layout_parameter <= 1024;
        expect(read.layout != TENON_LAYOUT_BLOCKED || block_fits, where + ".layout_parameter",
               "1 to 1024 elements in a block", std::to_string(read.layout_parameter));
        expect(read.layout != TENON_LAYOUT_SAME_AS_INPUT || read.layout_parameter < operation.most_inputs,
               where + ".layout_parameter", "the number of an input", std::to_string(read.layout_parameter));
        return {element_type_of(read.type), read.layout, read.layout_parameter};
    }

    const std::shared_ptr<const Library>& m_library;
};

}  // namespace

CTable read_c_table(const tenon_extension_table* table, const std::shared_ptr<const Library>& library) {
    return TableReader(library).read(table);
}

ov::element::Type element_type_of(tenon_type type) {
    const auto found =
        std::find_if(types().begin(), types().end(), [&](const auto& known) { return known.first == type; });
    OPENVINO_ASSERT(found != types().end(), "element type ", type, " is none of TENON_TYPE_..., which are 0 to 13");
    return found->second;
}

tenon_type c_type_of(const ov::element::Type& type) {
    const auto found =
        std::find_if(types().begin(), types().end(), [&](const auto& known) { return known.second == type; });
    return found == types().end() ? TENON_TYPE_UNKNOWN : found->first;
}

}  // namespace tenon
