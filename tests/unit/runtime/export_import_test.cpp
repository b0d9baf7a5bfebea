#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cstring>
#include <functional>
#include <iostream>
#include <sstream>

#include "exported_model.hpp"
#include "openvino/core/layout.hpp"
#include "openvino/core/model.hpp"
#include "openvino/op/add.hpp"
#include "openvino/op/constant.hpp"
#include "openvino/op/convert.hpp"
#include "openvino/runtime/core.hpp"

namespace export_import_test {

using namespace ov::op;
using testing::AllOf;
using testing::HasSubstr;

/// Without places, as a pipe is.
class Pipe : public std::streambuf {
public:
    explicit Pipe(std::string bytes) : m_bytes(std::move(bytes)) {
        setg(m_bytes.data(), m_bytes.data(), m_bytes.data() + m_bytes.size());
    }

private:
    std::string m_bytes;
};

/// Outputs "sum" (x as f32, plus weights 0, 1, 2 …) and "copy" (y as it is, i32).
std::shared_ptr<ov::Model> two_ports(size_t columns) {
    const auto x = std::make_shared<v0::Parameter>(ov::element::u8, ov::PartialShape{{1, 4}, int64_t(columns)});
    const auto y = std::make_shared<v0::Parameter>(ov::element::i32, ov::PartialShape{2});
    x->set_friendly_name("zebra");
    y->set_friendly_name("ape");
    x->output(0).set_names({"x", "x,too"});
    x->set_layout("NC");
    std::vector<float> weights(columns);
    for (size_t i = 0; i < columns; ++i)
        weights[i] = static_cast<float>(i);
    const auto sum = std::make_shared<v1::Add>(std::make_shared<v0::Convert>(x, ov::element::f32),
                                               v0::Constant::create(ov::element::f32, ov::Shape{1, columns}, weights));
    const auto copy = std::make_shared<v1::Add>(y, v0::Constant::create(ov::element::i32, ov::Shape{}, {0}));
    sum->output(0).set_names({"sum"});
    copy->output(0).set_names({"copy"});
    return std::make_shared<ov::Model>(ov::OutputVector{sum, copy}, ov::ParameterVector{x, y}, "two ports");
}

std::string exported(ov::CompiledModel model) {
    std::ostringstream stream;
    model.export_model(stream);
    return stream.str();
}

ov::CompiledModel imported(const std::string& bytes, const std::string& device = "CPU",
                           const ov::AnyMap& properties = {}) {
    std::istringstream stream(bytes);
    return ov::Core().import_model(stream, device, properties);
}

void expect_sums(ov::CompiledModel model, size_t columns) {
    auto request = model.create_infer_request();
    ov::Tensor x(ov::element::u8, {2, columns}), y(ov::element::i32, {2});
    std::fill_n(x.data<uint8_t>(), x.get_size(), uint8_t{200});
    y.data<int32_t>()[0] = -7;
    y.data<int32_t>()[1] = 70000;
    request.set_tensor("x", x);
    request.set_input_tensor(1, y);
    request.infer();
    const auto sum = request.get_tensor("sum");
    ASSERT_EQ(sum.get_shape(), (ov::Shape{2, columns}));
    for (size_t i = 0; i < sum.get_size(); ++i)
        ASSERT_EQ(sum.data<float>()[i], 200 + static_cast<float>(i % columns));
    EXPECT_EQ(request.get_output_tensor(1).data<int32_t>()[1], 70000);
}

void expect_error(const std::function<void()>& function, const testing::Matcher<std::string>& text) {
    try {
        function();
        FAIL() << "nothing was thrown";
    } catch (const ov::Exception& error) {
        EXPECT_THAT(error.what(), text);
    }
}

TEST(ExportImport, keeps_the_model_its_ports_and_its_results) {
    // What the model was made of is gone when it is imported.
    const auto bytes = exported(ov::Core().compile_model(two_ports(5), "CPU"));
    const auto model = imported(bytes);
    ASSERT_EQ(model.inputs().size(), 2U);
    EXPECT_EQ(model.input(0).get_node()->get_friendly_name(), "zebra");
    EXPECT_EQ(model.input(1).get_node()->get_friendly_name(), "ape");
    EXPECT_EQ(model.input(0).get_names(), (std::unordered_set<std::string>{"x", "x,too"}));
    EXPECT_EQ(model.input(0).get_element_type(), ov::element::u8);
    EXPECT_EQ(model.input(0).get_partial_shape(), (ov::PartialShape{{1, 4}, 5}));
    EXPECT_EQ(ov::layout::get_layout(model.input(0)), ov::Layout("NC"));
    EXPECT_EQ(model.output(0).get_names(), (std::unordered_set<std::string>{"sum"}));
    EXPECT_EQ(model.output(1).get_element_type(), ov::element::i32);
    EXPECT_EQ(model.get_property(ov::model_name), "two ports");
    expect_sums(model, 5);
}

TEST(ExportImport, gives_the_same_bytes_again) {
    const auto model = ov::Core().compile_model(two_ports(5), "CPU");
    const auto bytes = exported(model);
    EXPECT_EQ(exported(model), bytes);
    EXPECT_EQ(exported(imported(bytes)), bytes);
}

TEST(ExportImport, keeps_properties_unless_the_call_has_others) {
    ov::Core core;
    core.set_property("CPU", ov::hint::inference_precision(ov::element::f32));
    const auto bytes = exported(core.compile_model(two_ports(5), "CPU", ov::enable_profiling(true),
                                                   ov::hint::performance_mode(ov::hint::PerformanceMode::THROUGHPUT),
                                                   ov::hint::num_requests(3), ov::num_streams(ov::streams::Num(2)),
                                                   ov::inference_num_threads(2)));
    // The Core's properties count less than those of the export.
    ov::Core other;
    other.set_property("CPU", ov::hint::num_requests(9));
    std::istringstream stream(bytes);
    const auto model = other.import_model(stream, "CPU", {ov::inference_num_threads(4)});
    EXPECT_TRUE(model.get_property(ov::enable_profiling));
    EXPECT_EQ(model.get_property(ov::hint::performance_mode), ov::hint::PerformanceMode::THROUGHPUT);
    EXPECT_EQ(model.get_property(ov::hint::num_requests), 3U);
    EXPECT_EQ(model.get_property(ov::num_streams), ov::streams::Num(2));
    EXPECT_EQ(model.get_property(ov::hint::inference_precision), ov::element::f32);
    EXPECT_EQ(model.get_property(ov::inference_num_threads), 4);
    expect_error([&] { imported(bytes, "CPU", {{"NO_SUCH_PROPERTY", 1}}); }, HasSubstr("NO_SUCH_PROPERTY"));
}

TEST(ExportImport, stands_between_other_things_in_a_stream) {
    ov::Core core;
    std::stringstream stream;
    stream << "before";
    core.compile_model(two_ports(3), "CPU").export_model(stream);
    core.compile_model(two_ports(7), "CPU").export_model(stream);
    stream << "after";
    std::string word(6, ' ');
    stream.read(word.data(), 6);
    expect_sums(core.import_model(stream, "CPU"), 3);
    expect_sums(core.import_model(stream, "CPU"), 7);
    stream >> word;
    EXPECT_EQ(word, "after");
}

TEST(ExportImport, reads_streams_without_places) {
    // More weights than the first piece that is read.
    const size_t columns = 1000000;
    Pipe pipe(exported(ov::Core().compile_model(two_ports(columns), "CPU")) + "after");
    std::istream stream(&pipe);
    expect_sums(ov::Core().import_model(stream, "CPU"), columns);
    std::string word;
    stream >> word;
    EXPECT_EQ(word, "after");
}

TEST(ExportImport, is_a_capability_of_every_device) {
    EXPECT_THAT(ov::Core().get_property("CPU", ov::device::capabilities),
                testing::Contains(ov::device::capability::EXPORT_IMPORT));
}

TEST(ExportImport, says_what_is_no_exported_model) {
    expect_error([] { imported(""); }, AllOf(HasSubstr("expected an exported model"), HasSubstr("empty stream")));
    expect_error([] { imported("abc"); }, HasSubstr("a few bytes"));
    expect_error([] { imported("<?xml version=\"1.0\"?><net/>"); },
                 AllOf(HasSubstr("begins otherwise"), HasSubstr("read_model")));
}

TEST(ExportImport, refuses_another_format) {
    auto bytes = exported(ov::Core().compile_model(two_ports(3), "CPU"));
    bytes[8] = 2;
    expect_error([&] { imported(bytes); },
                 AllOf(HasSubstr("expected format 1, found format 2"), HasSubstr("written by version 2025"),
                       HasSubstr("export the model anew")));
    bytes[17] = 2;
    expect_error([&] { imported(bytes); }, HasSubstr("in at most 256 bytes, found"));
}

TEST(ExportImport, refuses_every_beginning) {
    const auto bytes = exported(ov::Core().compile_model(two_ports(3), "CPU"));
    for (size_t size = 8; size < bytes.size(); ++size) {
        SCOPED_TRACE(size);
        expect_error([&] { imported(bytes.substr(0, size)); }, HasSubstr("ends too early"));
        Pipe pipe(bytes.substr(0, size));
        std::istream stream(&pipe);
        expect_error([&] { ov::Core().import_model(stream, "CPU"); }, HasSubstr("ends too early"));
    }
}

TEST(ExportImport, refuses_every_changed_byte) {
    const auto bytes = exported(ov::Core().compile_model(two_ports(3), "CPU"));
    std::string sections;
    for (size_t place = 0; place < bytes.size(); ++place) {
        SCOPED_TRACE(place);
        auto changed = bytes;
        changed[place] = static_cast<char>(changed[place] ^ 0x40);
        try {
            imported(changed);
            ADD_FAILURE() << "it was imported";
        } catch (const ov::Exception& error) {
            const std::string text = error.what();
            EXPECT_THAT(text, HasSubstr("expected"));
            const auto section = text.find("section '");
            if (section != std::string::npos) sections += text.substr(section + 9, 1);
        }
    }
    // Settings, model, weights: each has its checksum. There are no ports of another API.
    EXPECT_THAT(sections, AllOf(HasSubstr("s"), HasSubstr("m"), HasSubstr("w")));
}

/// Puts a number into the header and, by the error's word, the checksum that goes with it.
std::string with_number(std::string bytes, size_t place, uint64_t number, size_t checksum_place) {
    std::memcpy(bytes.data() + place, &number, sizeof(number));
    try {
        imported(bytes);
    } catch (const ov::Exception& error) {
        const std::string text = error.what();
        const uint64_t sum = std::stoull(text.substr(text.find(", found ") + 8));
        std::memcpy(bytes.data() + checksum_place, &sum, sizeof(sum));
    }
    return bytes;
}

TEST(ExportImport, allocates_nothing_on_the_files_word) {
    const auto bytes = exported(ov::Core().compile_model(two_ports(3), "CPU"));
    uint64_t version = 0;
    std::memcpy(&version, bytes.data() + 16, sizeof(version));
    const size_t table = 24 + version, weights = table + 3 * 16, checksum = table + 4 * 16;
    for (const uint64_t size : {uint64_t{1} << 40U, uint64_t{1} << 62U, ~uint64_t{0}}) {
        const auto huge = with_number(bytes, weights, size, checksum);
        const auto text = AllOf(HasSubstr("section 'weights': expected " + std::to_string(size) + " bytes, found "),
                                HasSubstr("ends too early"));
        expect_error([&] { imported(huge); }, text);
        Pipe pipe(huge);
        std::istream stream(&pipe);
        expect_error([&] { ov::Core().import_model(stream, "CPU"); }, text);
    }
}

TEST(ExportImport, refuses_another_device) {
    std::istringstream stream(exported(ov::Core().compile_model(two_ports(3), "CPU")));
    auto model = tenon::read_exported_model(stream);
    EXPECT_EQ(model.device, "CPU");
    model.device = "OVEN";
    std::ostringstream changed;
    tenon::write(model, changed);
    expect_error([&] { imported(changed.str()); },
                 AllOf(HasSubstr("import for device CPU"), HasSubstr("exported from OVEN"), HasSubstr("compile it")));
    expect_error([&] { imported(changed.str(), "AUTO"); }, AllOf(HasSubstr("OVEN"), HasSubstr("the devices are")));
    expect_error([&] { imported(changed.str(), "TOASTER"); }, HasSubstr("TOASTER"));
}

TEST(ExportImport, takes_the_device_of_the_export_where_none_is_named) {
    const auto bytes = exported(ov::Core().compile_model(two_ports(3), "CPU"));
    for (const char* device : {"", "AUTO", "CPU.0"})
        expect_sums(imported(bytes, device), 3);
}

TEST(ExportImport, says_what_the_reader_says_of_the_model) {
    std::istringstream stream(exported(ov::Core().compile_model(two_ports(3), "CPU")));
    auto model = tenon::read_exported_model(stream);
    model.weights = std::make_shared<ov::AlignedBuffer>(1);
    std::ostringstream changed;
    tenon::write(model, changed);
    expect_error([&] { imported(changed.str()); }, AllOf(HasSubstr("importing a model"), HasSubstr("weights")));
}

TEST(ExportImport, says_that_the_stream_takes_nothing) {
    auto model = ov::Core().compile_model(two_ports(3), "CPU");
    std::ostringstream stream;
    stream.setstate(std::ios::badbit);
    expect_error([&] { model.export_model(stream); }, HasSubstr("cannot be written"));
    expect_error([] { ov::CompiledModel().export_model(std::cout); }, HasSubstr("compile_model"));
}

}  // namespace export_import_test
