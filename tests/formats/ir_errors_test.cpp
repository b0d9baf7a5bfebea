#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cstdio>
#include <filesystem>
#include <fstream>

#include "ir_text.hpp"
#include "test_operations.hpp"

namespace tests {

struct OddValue {};

}  // namespace tests

namespace ov {
template <>
class AttributeAdapter<tests::OddValue> : public ValueAccessor<void> {
public:
    explicit AttributeAdapter(tests::OddValue&) {}
    OPENVINO_RTTI("AttributeAdapter<OddValue>");
};
}  // namespace ov

namespace tests {

class Unreadable : public TestRelu {
public:
    OPENVINO_OP("Unreadable", "test_opset", TestRelu)
    bool visit_attributes(ov::AttributeVisitor& visitor) override {
        visitor.on_attribute("odd", m_value);
        return true;
    }

private:
    OddValue m_value;
};

namespace {

using ::testing::AllOf;
using ::testing::HasSubstr;
using ::testing::Not;

class IrErrors : public ::testing::Test {
protected:
    std::string error(const std::string& text, const std::vector<uint8_t>& weights = {}) const {
        return reading_error(extensions, text, weights);
    }
    /// a → `middle` (id 1, one input, one output) → Result
    std::string error_of_layer(const std::string& middle) const {
        return error(net(parameter(0, "a") + middle + result(2), edge(0, 0, 1, 0) + edge(1, 1, 2, 0)));
    }
    std::string error_of_constant(const std::string& data, const std::vector<uint8_t>& weights) const {
        return error(net(layer(5, "weights", "Const", "opset1", data, 0, 1) + result(2), edge(5, 0, 2, 0)), weights);
    }
    std::string error_of_zoo(const std::string& data) const {
        return error_of_layer(layer(1, "zoo", "Zoo", "test_opset", data, 1, 1));
    }

    CollectedExtensions extensions = test_extensions();
};

TEST_F(IrErrors, NotXml) {
    EXPECT_THAT(error("<net version=\"11\">\n<layers>\n</net>"),
                AllOf(HasSubstr("model in memory"), HasSubstr("line 3")));
    EXPECT_THAT(error(""), HasSubstr("cannot be parsed"));
    EXPECT_THAT(error("<other version=\"11\"/>"), HasSubstr("found <other>"));
}

TEST_F(IrErrors, Version) {
    EXPECT_THAT(error("<net name=\"a\"/>"), HasSubstr("'version'"));
    EXPECT_THAT(error("<net version=\"7\"/>"), HasSubstr("not supported any more"));
    EXPECT_THAT(error("<net version=\"12\"/>"), HasSubstr("unsupported IR version '12'"));
    EXPECT_THAT(error("<net version=\"x\"/>"), HasSubstr("unsupported IR version 'x'"));
}

TEST_F(IrErrors, HeadOfALayer) {
    for (const char* attribute : {"id=\"1\" ", "name=\"r\" ", "type=\"ReLU\" ", "version=\"opset1\" "}) {
        std::string head = "<layer id=\"1\" name=\"r\" type=\"ReLU\" version=\"opset1\" ";
        head.erase(head.find(attribute), std::string(attribute).size());
        const std::string name = std::string(attribute).substr(0, std::string(attribute).find('='));
        EXPECT_THAT(error_of_layer(head + "/>"), HasSubstr("'" + name + "'")) << attribute;
    }
    EXPECT_THAT(error_of_layer("<layer id=\"x\" name=\"r\" type=\"ReLU\" version=\"opset1\"/>"),
                AllOf(HasSubstr("layer 'r'"), HasSubstr("found 'x'")));
}

TEST_F(IrErrors, IdsAndNamesAreUnique) {
    EXPECT_THAT(error(net(parameter(0, "a") + parameter(0, "b"), "")),
                AllOf(HasSubstr("id 0"), HasSubstr("'a'"), HasSubstr("'b'")));
    EXPECT_THAT(error(net(parameter(0, "a") + parameter(1, "a"), "")), HasSubstr("a name is not unique!"));
    EXPECT_EQ(error(net(parameter(0, "a") + result(1, "a") + result(2, "a"), edge(0, 0, 1, 0) + edge(0, 0, 2, 0))), "");
    EXPECT_THAT(error_of_layer("<layer id=\"1\" name=\"r\" type=\"ReLU\" version=\"opset1\"><input><port id=\"0\"/>"
                               "<port id=\"0\"/></input></layer>"),
                HasSubstr("found id 0 twice"));
}

TEST_F(IrErrors, Edges) {
    const std::string layers = parameter(0, "a") + layer(1, "r", "ReLU", "opset1", "", 1, 1) + result(2);
    const std::string good = edge(0, 0, 1, 0) + edge(1, 1, 2, 0);
    EXPECT_EQ(error(net(layers, good)), "");
    EXPECT_THAT(error(net(layers, good + edge(9, 0, 1, 0))), HasSubstr("Attempt to access node 9 that not in graph"));
    EXPECT_THAT(error(net(layers, good + edge(0, 0, 9, 0))), HasSubstr("node 9"));
    EXPECT_THAT(error(net(layers, good + edge(0, 4, 1, 0))), AllOf(HasSubstr("layer 'a'"), HasSubstr("from-port 4")));
    EXPECT_THAT(error(net(layers, good + edge(0, 0, 1, 4))), AllOf(HasSubstr("layer 'r'"), HasSubstr("to-port 4")));
    EXPECT_THAT(error(net(layers, good + edge(0, 0, 1, 0))), HasSubstr("found two at input 0"));
    EXPECT_THAT(error(net(layers, edge(1, 1, 2, 0))),
                AllOf(HasSubstr("layer 'r'"), HasSubstr("found none to input 0")));
    EXPECT_THAT(error(net(layers, "")), HasSubstr("layer 'result'"));
}

TEST_F(IrErrors, Cycle) {
    EXPECT_THAT(
        error(net(layer(0, "x", "ReLU", "opset1", "", 1, 1) + layer(1, "y", "ReLU", "opset1", "", 1, 1) + result(2),
                  edge(0, 1, 1, 0) + edge(1, 1, 0, 0) + edge(1, 1, 2, 0))),
        AllOf(HasSubstr("cycle"), HasSubstr("'x'"), HasSubstr("'y'"), Not(HasSubstr("'result'"))));
}

TEST_F(IrErrors, ALongChainNeedsNoStack) {
    std::string layers = parameter(0, "a"), edges;
    constexpr int length = 50000;
    for (int i = 1; i <= length; ++i) {
        layers += layer(i, "r" + std::to_string(i), "ReLU", "opset1", "", 1, 1);
        edges += edge(i - 1, i == 1 ? 0 : 1, i, 0);
    }
    const auto model = read_ir(extensions, net(layers + result(length + 1), edges + edge(length, 1, length + 1, 0)));
    EXPECT_EQ(model->get_ordered_ops().size(), length + 2);
}

TEST_F(IrErrors, UnknownOperations) {
    EXPECT_THAT(error_of_layer(layer(1, "l", "Mystery", "opset1", "", 1, 1)),
                AllOf(HasSubstr("Opset opset1 doesn't contain the operation with type: Mystery"),
                      HasSubstr("layer 'l' (type Mystery, id 1)")));
    EXPECT_THAT(error_of_layer(layer(1, "l", "Zoo", "my_opset", "", 1, 1)),
                AllOf(HasSubstr("Cannot create Zoo layer l id:1 from unsupported opset: my_opset"),
                      HasSubstr("known in: test_opset"), HasSubstr("test extension"), HasSubstr("add_extension")));
    EXPECT_THAT(error_of_layer(layer(1, "l", "Loop", "opset4", "", 1, 1)), HasSubstr("known in: opset5, opset6"));
}

TEST_F(IrErrors, Attributes) {
    for (const char* data : {"i8=\"128\"", "i32=\"x\"", "i64=\"\"", "i64=\"1.5\"", "i64=\"99999999999999999999\"",
                             "u8=\"-1\"", "f32=\"1,5\"", "i64s=\"1,,2\"", "i64s=\"1,\"", "f32s=\"a\"", "shape=\"1,-1\"",
                             "shape=\"1,x\"", "axis_set=\"-1\"", "partial_shape=\"1,5..2\"", "dimension=\"q\"",
                             "type=\"f31\"", "types=\"f32,f31\"", "pad=\"diagonal\"", "u64s=\"-3\""}) {
        const std::string name = std::string(data).substr(0, std::string(data).find('='));
        EXPECT_THAT(error_of_zoo(data),
                    AllOf(HasSubstr("layer 'zoo' (type Zoo, id 1)"), HasSubstr("attribute '" + name + "'")))
            << data;
    }
    EXPECT_EQ(error_of_zoo("i64=\"2.0\" strides=\"2.0, 1\""), "");
    EXPECT_THAT(error_of_zoo("pad=\"diagonal\""), AllOf(HasSubstr("diagonal"), HasSubstr("same_upper")));
}

TEST_F(IrErrors, AttributesOfUnknownType) {
    static_cast<tenon::Registrar&>(extensions).add_operation<Unreadable>();
    EXPECT_THAT(error_of_layer(layer(1, "l", "Unreadable", "test_opset", "", 1, 1)),
                HasSubstr("Error IR reading. Attribute adapter can not be found for odd parameter"));
}

TEST_F(IrErrors, ValidationSaysWhere) {
    EXPECT_THAT(
        error(net(parameter(0, "a") + parameter(1, "b", "i32") + layer(2, "sum", "Add", "opset1", "", 2, 1) + result(3),
                  edge(0, 0, 2, 0) + edge(1, 0, 2, 1) + edge(2, 2, 3, 0))),
        AllOf(HasSubstr("model in memory, layer 'sum' (type Add, id 2)"), HasSubstr("f32 and i32")));
    EXPECT_THAT(error_of_layer(layer(1, "split", "Split", "test_opset", "parts=\"1\"", 1, 2)), "");
    EXPECT_THAT(error(net(parameter(0, "a") + layer(1, "split", "Split", "test_opset", "parts=\"1\"", 1, 2) + result(2),
                          edge(0, 0, 1, 0) + edge(1, 2, 2, 0))),
                HasSubstr("has only 1 outputs"));
}

TEST_F(IrErrors, Constants) {
    const std::vector<uint8_t> bytes(16);
    const std::string good = "element_type=\"f32\" shape=\"4\" offset=\"0\" size=\"16\"";
    EXPECT_EQ(error_of_constant(good, bytes), "");
    EXPECT_THAT(
        error_of_constant(good, {}),
        AllOf(HasSubstr("Empty weights data in bin file or bin file cannot be found!"), HasSubstr("'weights'")));
    EXPECT_THAT(error_of_constant("element_type=\"f32\" shape=\"4\" offset=\"1\" size=\"16\"", bytes),
                HasSubstr("Incorrect weights in bin file!"));
    EXPECT_THAT(
        error_of_constant("element_type=\"f32\" shape=\"4\" offset=\"18446744073709551612\" size=\"16\"", bytes),
        HasSubstr("Incorrect weights in bin file!"));
    EXPECT_THAT(error_of_constant("element_type=\"f32\" shape=\"5\" offset=\"0\" size=\"16\"", bytes),
                HasSubstr("Attribute and shape size are inconsistent for Const op!"));
    EXPECT_THAT(
        error_of_constant("element_type=\"f32\" shape=\"4294967296,4294967296\" offset=\"0\" size=\"16\"", bytes),
        HasSubstr("64 bits"));
    EXPECT_THAT(error_of_constant("element_type=\"f32\" shape=\"4611686018427387904\" offset=\"0\" size=\"16\"", bytes),
                HasSubstr("inconsistent"));
    EXPECT_THAT(error_of_constant("element_type=\"f32\" shape=\"-1\" offset=\"0\" size=\"16\"", bytes),
                HasSubstr("static shape"));
    EXPECT_THAT(error_of_constant("element_type=\"f33\" shape=\"4\" offset=\"0\" size=\"16\"", bytes),
                HasSubstr("f33"));
    EXPECT_THAT(error_of_constant("element_type=\"dynamic\" shape=\"4\" offset=\"0\" size=\"16\"", bytes),
                HasSubstr("known element type"));
    for (const char* wrong : {"-4", "18446744073709551616", "0x10", "1e2", ""}) {
        EXPECT_THAT(error_of_constant(
                        std::string("element_type=\"f32\" shape=\"4\" size=\"16\" offset=\"") + wrong + "\"", bytes),
                    HasSubstr("attribute 'offset'"));
    }
    EXPECT_THAT(error_of_constant("element_type=\"f32\" shape=\"4\" offset=\"0\"", bytes), HasSubstr("'size'"));
}

TEST_F(IrErrors, FilesAreNamed) {
    const auto folder = std::filesystem::temp_directory_path() / "tenon_ir_errors_test";
    std::filesystem::create_directories(folder);
    const std::string path = (folder / "model.xml").string();
    std::ofstream(path) << net(
        layer(0, "c", "Const", "opset1", "element_type=\"u8\" shape=\"4\" offset=\"0\" size=\"4\"", 0, 1) + result(1),
        edge(0, 0, 1, 0));
    const auto message = [&] {
        try {
            read_ir_file(extensions, path);
        } catch (const ov::Exception& error) {
            return std::string(error.what());
        }
        return std::string();
    };
    EXPECT_THAT(message(), AllOf(HasSubstr(path), HasSubstr("model.bin")));
    std::ofstream(folder / "model.bin") << "abc";
    EXPECT_THAT(message(), AllOf(HasSubstr("Incorrect weights"), HasSubstr("3 bytes")));
    std::ofstream(folder / "model.bin") << "abcd";
    EXPECT_EQ(message(), "");

    tenon::ModelSource source;
    source.path = path;
    source.content = tenon::map_file(path);
    source.weights_path = (folder / "other.bin").string();
    EXPECT_THROW(extensions.reader().read(source, extensions), ov::Exception);
    EXPECT_THROW(tenon::map_file(folder.string()), ov::Exception);
    EXPECT_THROW(tenon::map_file("/dev/zero"), ov::Exception);
    std::filesystem::remove_all(folder);
}

}  // namespace
}  // namespace tests
