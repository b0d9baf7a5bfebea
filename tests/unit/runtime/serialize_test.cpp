#include <gtest/gtest.h>
#include <unistd.h>

#include <filesystem>
#include <fstream>
#include <sstream>

#include "openvino/core/graph_util.hpp"
#include "openvino/core/model.hpp"
#include "openvino/op/add.hpp"
#include "openvino/op/constant.hpp"
#include "openvino/pass/serialize.hpp"
#include "openvino/runtime/core.hpp"

namespace serialize_test {

namespace fs = std::filesystem;
using namespace ov::op;

class Serialize : public testing::Test {
protected:
    void SetUp() override {
        folder = fs::temp_directory_path() / ("serialize_test_" + std::to_string(::getpid()));
        fs::create_directories(folder);
    }
    void TearDown() override { fs::remove_all(folder); }

    std::string path(const std::string& name) const { return (folder / name).string(); }

    static std::string content(const std::string& path) {
        std::ostringstream text;
        text << std::ifstream(path, std::ios::binary).rdbuf();
        return text.str();
    }

    static std::shared_ptr<ov::Model> large_sum() {
        const ov::Shape shape{200, 200};
        const auto input = std::make_shared<v0::Parameter>(ov::element::f32, shape);
        std::vector<float> values(ov::shape_size(shape));
        for (size_t i = 0; i < values.size(); ++i)
            values[i] = static_cast<float>(i);
        const auto constant = v0::Constant::create(ov::element::f32, shape, values);
        return std::make_shared<ov::Model>(ov::OutputVector{std::make_shared<v1::Add>(input, constant)},
                                           ov::ParameterVector{input});
    }

    fs::path folder;
};

/// Has an attribute that no file can hold.
class Unwritable : public ov::op::Op {
public:
    OPENVINO_OP("Unwritable", "extension");
    Unwritable() = default;
    explicit Unwritable(const ov::Output<ov::Node>& x) : Op({x}) { constructor_validate_and_infer_types(); }
    void validate_and_infer_types() override {
        set_output_type(0, get_input_element_type(0), get_input_partial_shape(0));
    }
    bool visit_attributes(ov::AttributeVisitor&) override { OPENVINO_THROW("cannot be written"); }
    std::shared_ptr<ov::Node> clone_with_new_inputs(const ov::OutputVector& inputs) const override {
        return std::make_shared<Unwritable>(inputs.at(0));
    }
};

// The weights of the model that is written are mapped from the file that is written.
TEST_F(Serialize, over_the_files_that_the_model_was_read_from) {
    ov::serialize(large_sum(), path("sum.xml"));
    const auto weights = content(path("sum.bin"));
    const auto model = ov::Core().read_model(path("sum.xml"));
    ov::serialize(model, path("sum.xml"));
    EXPECT_EQ(content(path("sum.bin")), weights);
    ov::serialize(model, path("sum.xml"));
    EXPECT_EQ(content(path("sum.bin")), weights);
    EXPECT_EQ(std::distance(fs::directory_iterator(folder), fs::directory_iterator()), 2);
}

TEST_F(Serialize, that_fails_leaves_the_former_files) {
    ov::serialize(large_sum(), path("model.xml"));
    const auto text = content(path("model.xml")), weights = content(path("model.bin"));
    const auto input = std::make_shared<v0::Parameter>(ov::element::f32, ov::Shape{1});
    const auto model =
        std::make_shared<ov::Model>(ov::OutputVector{std::make_shared<Unwritable>(input)}, ov::ParameterVector{input});
    EXPECT_THROW(ov::serialize(model, path("model.xml")), ov::Exception);
    EXPECT_EQ(content(path("model.xml")), text);
    EXPECT_EQ(content(path("model.bin")), weights);
    EXPECT_EQ(std::distance(fs::directory_iterator(folder), fs::directory_iterator()), 2);
}

TEST_F(Serialize, follows_links) {
    std::ofstream(path("target.bin")) << "former";
    fs::create_symlink(path("target.bin"), path("linked.bin"));
    ov::serialize(large_sum(), path("linked.xml"));
    EXPECT_TRUE(fs::is_symlink(path("linked.bin")));
    EXPECT_EQ(fs::file_size(path("target.bin")), 200U * 200 * 4);
}

TEST_F(Serialize, writes_to_devices_directly) {
    ov::serialize(large_sum(), path("sum.xml"), "/dev/null");
    EXPECT_TRUE(fs::is_character_file("/dev/null"));
}

TEST_F(Serialize, into_a_missing_folder_says_so) {
    try {
        ov::serialize(large_sum(), path("missing/sum.xml"));
        FAIL() << "expected an exception";
    } catch (const ov::Exception& error) {
        EXPECT_NE(std::string(error.what()).find("missing/sum.xml'; check the folder"), std::string::npos)
            << error.what();
    }
}

}  // namespace serialize_test
