#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <nlohmann/json.hpp>

#include "compare_models.hpp"
#include "ir_text.hpp"
#include "shared_files.hpp"

namespace tests {
namespace {

using ::testing::AnyOf;
using ::testing::HasSubstr;

/// Real graphs whose weights are not part of the data; an error says that they are missing.
bool lacks_weights(const std::filesystem::path& path) {
    return path.parent_path().filename() == "ir-graphs";
}

/// An operation of the opsets that no extension brings yet; the reader has nothing to do with that.
bool lacks_operation(const ov::Exception& error) {
    const std::string text = error.what();
    return text.find("Opset opset") != std::string::npos && text.find(" is known in: none") != std::string::npos;
}

class IrSharedModels : public ::testing::Test {
protected:
    void SetUp() override {
        if (!shared_folder()) {
            GTEST_SKIP() << "no folder 'shared' beside the source tree, and TENON_SHARED names none";
        }
    }

    /// Files of one folder that can be read and come back equal after writing; the others with the reason.
    std::map<std::string, std::string> failures(const std::string& folder) const {
        std::map<std::string, std::string> reasons;
        for (const auto& path : shared_files(folder, ".xml")) {
            const std::string name = std::filesystem::relative(path, *shared_folder()).string();
            if (name.find("negative") != std::string::npos || lacks_weights(path)) continue;
            try {
                const auto model = read_ir_file(extensions, path.string());
                const auto written = write_ir(extensions, *model);
                const auto second = read_ir(extensions, written.text, written.weights);
                const auto unequal = difference(*model, *second);
                if (!unequal.empty()) reasons[name] = unequal;
                if (write_ir(extensions, *second).text != written.text) reasons[name] = "written differently again";
            } catch (const ov::Exception& error) {
                if (!lacks_operation(error)) reasons[name] = error.what();
            }
        }
        return reasons;
    }

    static std::string listed(const std::map<std::string, std::string>& reasons) {
        std::string text;
        for (const auto& [name, reason] : reasons)
            text += name + ": " + reason + "\n";
        return text;
    }

    CollectedExtensions extensions = CollectedExtensions::with_opsets();
};

TEST_F(IrSharedModels, RealNetworksComeBack) {
    ASSERT_FALSE(shared_files("models/ir", ".xml").empty());
    EXPECT_EQ(listed(failures("models/ir")), "");
}

TEST_F(IrSharedModels, SmallNetworksComeBack) {
    auto reasons = failures("models/ir-unit");
    // These use operations of an extension.
    EXPECT_THAT(reasons["models/ir-unit/custom_op.xml"], HasSubstr("from unsupported opset: custom_opset"));
    EXPECT_THAT(reasons["models/ir-unit/custom_identity.xml"], HasSubstr("from unsupported opset"));
    // Its weights are not part of the data.
    EXPECT_THAT(reasons["models/ir-unit/ti_resnet.xml"], HasSubstr("Empty weights data"));
    reasons.erase("models/ir-unit/ti_resnet.xml");
    reasons.erase("models/ir-unit/custom_op.xml");
    reasons.erase("models/ir-unit/custom_identity.xml");
    EXPECT_EQ(listed(reasons), "");
}

TEST_F(IrSharedModels, NetworksOfEveryOperationComeBack) {
    ASSERT_FALSE(shared_files("conformance", ".xml").empty());
    EXPECT_EQ(listed(failures("conformance")), "");
}

TEST_F(IrSharedModels, MissingWeightsAreSaidSo) {
    for (const auto& path : shared_files("models/ir-graphs", ".xml")) {
        std::string message;
        try {
            read_ir_file(extensions, path.string());
        } catch (const ov::Exception& error) {
            message = error.what();
        }
        EXPECT_THAT(message, AnyOf(HasSubstr("Empty weights data in bin file or bin file cannot be found!"),
                                   HasSubstr("unsupported opset"), HasSubstr(" is known in: none")))
            << path;
    }
}

bool fits(const nlohmann::json& value, const ov::Output<ov::Node>& port) {
    ov::Shape shape;
    for (const auto& length : value.at("shape"))
        shape.push_back(length);
    const std::string name = value.value("name", "");
    const bool named = name.empty() || port.get_names().count(name) || port.get_node()->get_friendly_name() == name;
    return named && port.get_element_type() == ov::element::Type(value.at("type").get<std::string>()) &&
           port.get_partial_shape().compatible(shape);
}

// The manifest was made with OpenVINO, so it says how inputs and outputs are presented, in v10 files above all.
TEST_F(IrSharedModels, InputsAndOutputsAreThoseOfTheManifest) {
    const auto manifest = nlohmann::json::parse(file_text(*shared_folder() / "models/manifest.json"));
    size_t checked = 0;
    for (const auto& entry : manifest.at("cases")) {
        const std::string file = entry.at("model");
        if (std::filesystem::path(file).extension() != ".xml" || entry.at("runs").empty()) continue;
        std::shared_ptr<ov::Model> model;
        try {
            model = read_ir_file(extensions, (*shared_folder() / "models" / file).string());
        } catch (const ov::Exception& error) {
            EXPECT_THAT(error.what(), AnyOf(HasSubstr("unsupported opset"), HasSubstr(" is known in: none"))) << file;
            continue;
        }
        const auto& run = entry.at("runs").at(0);
        const auto check = [&](const char* side, std::vector<ov::Output<ov::Node>> ports) {
            for (const auto& value : run.at(side)) {
                const auto port =
                    std::find_if(ports.begin(), ports.end(), [&](const auto& p) { return fits(value, p); });
                EXPECT_NE(port, ports.end()) << file << ": no " << side << " like " << value;
            }
        };
        check("inputs", model->inputs());
        check("outputs", model->outputs());
        ++checked;
    }
    EXPECT_GT(checked, 50);
}

TEST_F(IrSharedModels, BrokenFilesEndInAnErrorOrAModel) {
    const auto files = shared_files("conformance/negative", ".xml");
    ASSERT_FALSE(files.empty());
    for (const auto& path : files) {
        try {
            read_ir_file(extensions, path.string());
        } catch (const ov::Exception& error) {
            EXPECT_THAT(error.what(), HasSubstr(path.string()));
        }
    }
}

// What is wrong with these concerns the reader alone.
TEST_F(IrSharedModels, BrokenFilesOfTheReaderAreErrors) {
    const std::map<std::string, std::string> expected{{"binary_garbage", "cannot be parsed"},
                                                      {"const_data_missing", "expected <data>"},
                                                      {"const_shape_dynamic", "static shape"},
                                                      {"const_type_unknown", "element type"},
                                                      {"convert_type_unknown", "attribute 'destination_type'"},
                                                      {"custom_opset", "unsupported opset"},
                                                      {"cycle", "cycle"},
                                                      {"duplicate_port_id", "twice"},
                                                      {"edge_from_missing_layer", "Attempt to access node"},
                                                      {"edge_missing", "found none to input"},
                                                      {"edge_to_missing_layer", "Attempt to access node"},
                                                      {"edge_to_missing_port", "is inconsistent"},
                                                      {"edges_missing", "found none to input"},
                                                      {"empty_bin", "Empty weights data"},
                                                      {"empty_file", "cannot be parsed"},
                                                      {"layer_id_text", "'id'"},
                                                      {"layer_without_id", "'id'"},
                                                      {"layer_without_type", "'type'"},
                                                      {"layer_without_version", "'version'"},
                                                      {"mismatched_tags", "cannot be parsed"},
                                                      {"missing_bin", "Empty weights data"},
                                                      {"nested_bodies_3000", "nested bodies"},
                                                      {"not_xml", "cannot be parsed"},
                                                      {"offset_2_64", "'offset'"},
                                                      {"offset_beyond_bin", "Incorrect weights"},
                                                      {"offset_negative", "'offset'"},
                                                      {"offset_text", "'offset'"},
                                                      {"only_whitespace", "cannot be parsed"},
                                                      {"other_root", "root element"},
                                                      {"parameter_shape_bad_range", "attribute 'shape'"},
                                                      {"parameter_shape_text", "attribute 'shape'"},
                                                      {"result_without_input", "found none to input"},
                                                      {"size_huge", "Incorrect weights"},
                                                      {"size_negative", "'size'"},
                                                      {"size_too_small", "inconsistent"},
                                                      {"strides_huge", "attribute 'strides'"},
                                                      {"strides_text", "attribute 'strides'"},
                                                      {"ti_body_missing", "expected the element <body>"},
                                                      {"ti_external_port_missing", "external_port_id"},
                                                      {"ti_input_missing_layer", "of the body"},
                                                      {"ti_not_a_parameter", "of the body"},
                                                      {"truncated_0", "cannot be parsed"},
                                                      {"truncated_3", "cannot be parsed"},
                                                      {"unknown_op", "doesn't contain the operation"},
                                                      {"unquoted_attribute", "cannot be parsed"}};
    for (const auto& [name, text] : expected) {
        const auto path = *shared_folder() / "conformance/negative" / name / "model.xml";
        std::string message;
        try {
            read_ir_file(extensions, path.string());
        } catch (const ov::Exception& error) {
            message = error.what();
        }
        EXPECT_THAT(message, HasSubstr(text)) << name;
    }
}

}  // namespace
}  // namespace tests
