#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <inference_engine.hpp>
#include <ngraph/opsets/opset.hpp>
#include <sstream>

#include "npy_file.hpp"
#include "squareplus_models.hpp"

using namespace InferenceEngine;
using testing::HasSubstr;

namespace {

const std::string digits = TENON_SOURCE_DIR "/models/digits";
const std::string library = "template_2021";

Blob::Ptr blob_of(const std::vector<float>& values, const SizeVector& dims) {
    const auto blob = make_shared_blob<float>(TensorDesc(Precision::FP32, dims, TensorDesc::getLayoutByDims(dims)));
    blob->allocate();
    std::copy(values.begin(), values.end(), blob->data().as<float*>());
    return blob;
}

class Template2021 : public testing::Test {
protected:
    void SetUp() override { core.AddExtension(make_so_pointer<IExtension>(library_path(library))); }

    Core core;
};

TEST_F(Template2021, computes_the_formula) {
    const std::map<std::string, SizeVector> shapes{{"1,16", {1, 16}}, {"2,3,5,7", {2, 3, 5, 7}}, {"40000", {40000}}};
    for (const auto& [text, dims] : shapes) {
        auto request =
            core.LoadNetwork(core.ReadNetwork(squareplus_ir(text), Blob::CPtr()), "CPU").CreateInferRequest();
        const auto values = awkward_values(ov::shape_size(ov::Shape(dims)));
        request.SetBlob("x", blob_of(values, dims));
        request.Infer();
        const auto output = request.GetBlob("smooth");
        ASSERT_EQ(output->getTensorDesc().getDims(), dims);
        for (size_t i = 0; i < values.size(); ++i)
            EXPECT_NEAR(output->cbuffer().as<const float*>()[i], squareplus(values[i], 0.5),
                        1e-6 * (1 + std::abs(values[i])))
                << "x = " << values[i];
    }
}

TEST_F(Template2021, survives_export_and_import) {
    std::stringstream stream;
    core.LoadNetwork(core.ReadNetwork(squareplus_ir("1,16"), Blob::CPtr()), "CPU").Export(stream);
    auto request = core.ImportNetwork(stream, "CPU").CreateInferRequest();
    request.SetBlob("x", blob_of(std::vector<float>(16, 3.0F), {1, 16}));
    request.Infer();
    EXPECT_NEAR(request.GetBlob("smooth")->cbuffer().as<const float*>()[15], squareplus(3, 0.5), 1e-6);
    stream.seekg(0);
    try {
        Core().ImportNetwork(stream, "CPU");
        FAIL() << "the network was imported without its operation";
    } catch (const Exception& error) {
        EXPECT_THAT(error.what(), HasSubstr("'smooth'"));
    }
}

TEST_F(Template2021, recognises_the_digits_as_their_training_did) {
    CNNNetwork network = core.ReadNetwork(digits + "/digits.xml");
    const std::string output = network.getOutputsInfo().begin()->first;
    network.getInputsInfo().at("image")->setPrecision(Precision::U8);
    auto request = core.LoadNetwork(network, "CPU").CreateInferRequest();
    const auto images = read_npy(digits + "/digits_test.npy"), expected = read_npy(digits + "/digits_expected.npy");
    for (size_t i = 0; i < images.get_shape()[0]; ++i) {
        std::copy_n(images.data<uint8_t>() + i * 64, 64, request.GetBlob("image")->buffer().as<uint8_t*>());
        request.Infer();
        const auto* probability = request.GetBlob(output)->cbuffer().as<const float*>();
        for (size_t digit = 0; digit < 10; ++digit)
            ASSERT_NEAR(probability[digit], expected.data<float>()[i * 10 + digit], 1e-4) << "digit " << i;
    }
}

TEST_F(Template2021, takes_the_batch_that_it_is_reshaped_to) {
    CNNNetwork network = core.ReadNetwork(digits + "/digits.xml");
    network.setBatchSize(3);
    EXPECT_EQ(network.getOutputsInfo().begin()->second->getDims(), (SizeVector{3, 10}));
    auto request = core.LoadNetwork(network, "CPU").CreateInferRequest();
    request.Infer();
    EXPECT_EQ(request.GetBlob(network.getOutputsInfo().begin()->first)->size(), 30U);
}

TEST_F(Template2021, runs_with_its_own_kernel_in_the_layout_of_its_neighbours) {
    auto network = core.LoadNetwork(digits + "/digits.xml", "CPU");
    size_t nodes = 0, reorders = 0;
    for (const auto& node : network.GetExecGraphInfo().getFunction()->get_ops()) {
        const auto& info = node->get_rt_info();
        if (!info.count("layerType")) continue;
        if (info.count("reorders")) reorders += std::stoul(info.at("reorders").as<std::string>());
        if (info.at("layerType").as<std::string>() != "Squareplus") continue;
        ++nodes;
        EXPECT_EQ(info.at("kernel").as<std::string>(), "IExtension::getImplementation");
    }
    EXPECT_EQ(nodes, 3U);
    // With planar memory alone there would be two for each convolution.
    EXPECT_LE(reorders, 2U);
}

TEST_F(Template2021, cannot_be_added_twice) {
    try {
        core.AddExtension(make_so_pointer<IExtension>(library_path(library)), "CPU");
        FAIL() << "nothing was thrown";
    } catch (const Exception& error) {
        EXPECT_THAT(error.what(), HasSubstr("Opset with the same name already exists"));
    }
}

TEST_F(Template2021, is_written_and_read_again) {
    const std::string path = testing::TempDir() + "template_2021_digits.xml";
    core.ReadNetwork(digits + "/digits.xml").serialize(path);
    EXPECT_EQ(core.ReadNetwork(path).layerCount(), core.ReadNetwork(digits + "/digits.xml").layerCount());
}

TEST(template_2021, outlives_its_core) {
    InferRequest request;
    {
        Core core;
        core.AddExtension(std::make_shared<Extension>(library_path(library)));
        request = core.LoadNetwork(digits + "/digits.xml", "CPU").CreateInferRequest();
    }
    request.Infer();
}

TEST(template_2021, is_missed_by_name_where_it_was_not_added) {
    try {
        Core().ReadNetwork(digits + "/digits.xml");
        FAIL() << "nothing was thrown";
    } catch (const Exception& error) {
        EXPECT_THAT(error.what(), HasSubstr("Squareplus"));
        EXPECT_THAT(error.what(), HasSubstr("squareplus_1"));
    }
}

TEST(template_2021, is_a_library_like_others) {
    const details::SharedObjectLoader loader(library_path(library).c_str());
    EXPECT_NE(loader.get_symbol("CreateExtension"), nullptr);
    EXPECT_THROW(loader.get_symbol("NoSuchSymbol"), NotFound);
    EXPECT_THROW(details::SharedObjectLoader("/nowhere/library.so"), Exception);
    EXPECT_THROW(Extension(std::string("/nowhere/library.so")), details::InferenceEngineException);
    EXPECT_THROW(Extension(library_path("no_entry")), NotFound);
    Extension extension(library_path(library));
    EXPECT_EQ(extension.getOpSets().count("extension"), 1U);
    EXPECT_THROW(extension.getImplTypes(nullptr), Exception);
    EXPECT_THROW(extension.getImplementation(nullptr, "CPU"), Exception);
    const Version* version = nullptr;
    extension.GetVersion(version);
    ASSERT_NE(version, nullptr);
    EXPECT_STREQ(version->description, "Squareplus and FFT");
}

TEST(template_2021, is_taken_by_the_core_of_2022) {
    ov::Core core;
    core.add_extension(library_path(library));
    auto model = core.compile_model(squareplus_ir("1,16"), ov::Tensor(), "CPU");
    auto request = model.create_infer_request();
    std::fill_n(request.get_input_tensor().data<float>(), 16, -3.0F);
    request.infer();
    EXPECT_NEAR(request.get_output_tensor().data<float>()[15], squareplus(-3, 0.5), 1e-6);
}

}  // namespace
