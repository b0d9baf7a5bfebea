#include "request.hpp"

#include <chrono>
#include <cstring>

#include "blob_memory.hpp"
#include "errors.hpp"
#include "extension/precisions.hpp"
#include "ie/blob_factory.hpp"
#include "ie/ie_compound_blob.h"
#include "smaller_batch.hpp"
#include "status.hpp"

namespace InferenceEngine {
namespace details {
namespace {

/// The port's description with the extents of a blob, where the port leaves them open.
TensorDesc description_for(const Port& port, const SizeVector& dims) {
    if (port.is_resized()) return TensorDesc(port.desc.getPrecision(), dims, port.desc.getLayout());
    if (!port.is_dynamic) return port.desc;
    return TensorDesc(port.desc.getPrecision(), dims, TensorDesc::getLayoutByDims(dims));
}

const char* planes_name(const Port& port) {
    return port.colours == ColorFormat::NV12 ? "NV12" : "I420";
}

bool has_planes(const Port& port, const Blob& blob) {
    return port.colours == ColorFormat::NV12 ? blob.is<NV12Blob>() : blob.is<I420Blob>();
}

/// The blobs that lie one by one at the engine's inputs or outputs.
std::vector<Blob::Ptr> parts_of(const Port& port, const Blob::Ptr& blob) {
    if (port.planes() == 1) return {blob};
    std::vector<Blob::Ptr> planes;
    for (size_t i = 0; i < port.planes(); ++i)
        planes.push_back(blob->as<CompoundBlob>()->getBlob(i));
    return planes;
}

/// Extents of the image that a blob, or plane Y of one, is; the channels are the port's where there are planes.
SizeVector image_dims(const Port& port, const Blob::Ptr& blob) {
    auto dims = parts_of(port, blob)[0]->getTensorDesc().getDims();
    if (port.planes() > 1) dims[1] = port.desc.getDims()[1];
    return dims;
}

void expect_kind(const std::string& where, const Port& port, const Blob& blob) {
    if (port.planes() > 1 && !has_planes(port, blob))
        IE_THROW(ParameterMismatch) << where << ": expected an " << planes_name(port)
                                    << "Blob, as the colour format says, found another blob";
    if (port.planes() == 1 && blob.is<CompoundBlob>())
        IE_THROW(NotImplemented) << where
                                 << ": compound blobs are taken only as images in planes, where setColorFormat said "
                                    "NV12 or I420 before LoadNetwork; give the image as one blob";
}

void expect_extents(const std::string& where, const Port& port, const Blob::Ptr& blob) {
    const auto& expected = port.desc.getDims();
    const auto found = port.planes() > 1 ? image_dims(port, blob) : blob->getTensorDesc().getDims();
    if (!port.is_resized() && port.planes() == 1) {
        if (!port.is_dynamic && blob->size() != std::max<size_t>(1, ov::shape_size(ov::Shape(expected))))
            IE_THROW(ParameterMismatch) << where << ": expected extents " << ov::Shape(expected) << ", found "
                                        << ov::Shape(found)
                                        << "; reshape the network before LoadNetwork, or call setResizeAlgorithm for "
                                           "an image";
        return;
    }
    if (port.is_resized()) {
        if (found.size() == 4 && found[0] == expected[0] && found[1] == expected[1] && found[2] > 0 && found[3] > 0)
            return;
        IE_THROW(ParameterMismatch) << where << ": expected an image of batch " << expected[0] << ", " << expected[1]
                                    << " channels and any height and width, found extents " << ov::Shape(found);
    }
    if (found != expected)
        IE_THROW(ParameterMismatch) << where << ": expected an image of extents " << ov::Shape(expected) << ", found "
                                    << ov::Shape(found) << "; call setResizeAlgorithm before LoadNetwork";
}

void expect_fitting(const std::string& name, const Port& port, const Blob::Ptr& blob) {
    const std::string where =
        std::string("InferRequest::SetBlob: ") + (port.is_input ? "input" : "output") + " '" + name + "'";
    if (!blob) IE_THROW(NotAllocated) << where << ": expected a blob, found null";
    expect_kind(where, port, *blob);
    for (const auto& part : parts_of(port, blob)) {
        const auto& precision = part->getTensorDesc().getPrecision();
        if (precision != port.desc.getPrecision())
            IE_THROW(ParameterMismatch) << where << ": expected precision " << port.desc.getPrecision() << ", found "
                                        << precision << "; convert the blob, or call setPrecision before LoadNetwork";
    }
    expect_extents(where, port, blob);
    for (const auto& part : parts_of(port, blob))
        if (part->size() > 0 && !first_element(*part))
            IE_THROW(NotAllocated) << where << ": the blob has no memory; call allocate() first";
}

StatusCode status_of(const std::exception_ptr& error) {
    try {
        std::rethrow_exception(error);
    } catch (const std::exception& thrown) {
        return details::status_of(thrown);
    } catch (...) {
        return UNEXPECTED;
    }
}

}  // namespace

Request::Request(std::shared_ptr<LoadedNetwork> loaded)
    : network(std::move(loaded)), request(call([&] { return network->compiled.create_infer_request(); })) {
    request.set_callback([this](std::exception_ptr error) { on_ended(std::move(error)); });
    // The engine has no tensor where the size is open.
    for (const auto& [name, port] : network->ports) {
        if (!port.is_resized() || port.planes() > 1) continue;
        const auto image = make_blob_with_precision(port.desc);
        image->allocate();
        std::memset(first_element(*image), 0, image->byteSize());
        set_blob(name, image);
    }
}

Request::~Request() = default;

const Port& Request::find(const std::string& name) const {
    const auto found = network->ports.find(name);
    if (found != network->ports.end()) return found->second;
    std::string known;
    for (const auto& port : network->ports)
        known += (known.empty() ? "" : ", ") + port.first;
    IE_THROW(NotFound) << "InferRequest: there is no input or output '" << name << "'; there are " << known;
}

void Request::expect_idle() const {
    const std::lock_guard<std::mutex> lock(m_mutex);
    if (m_running) IE_THROW(RequestBusy) << "InferRequest: an inference is running; wait for it";
}

ov::Tensor Request::engine_tensor(const Port& port) {
    return port.is_input ? request.get_input_tensor(port.index) : request.get_output_tensor(port.index);
}

void Request::bind(const Port& port, Part& part) {
    const auto& given = part.blob->getTensorDesc();
    const auto type = tenon::element_type_of(part.desc.getPrecision());
    const auto shape = memory_shape(part.desc);
    // Extents that differ only in how they are grouped mean dense memory.
    const bool regrouped = given.getDims() != part.desc.getDims();
    part.address = first_element(*part.blob);
    const bool in_place = regrouped || same_places(given, part.desc);
    part.staged = in_place ? ov::Tensor() : ov::Tensor(type, shape);
    const auto tensor = in_place ? ov::Tensor(type, shape, const_cast<void*>(part.address)) : part.staged;
    if (port.is_input)
        request.set_input_tensor(part.index, tensor);
    else
        request.set_output_tensor(part.index, tensor);
}

Request::Bound Request::bind(const Port& port, const Blob::Ptr& blob) {
    Bound bound{blob, {}, nullptr};
    for (const auto& plane : parts_of(port, blob)) {
        const auto& dims = plane->getTensorDesc().getDims();
        Part part;
        part.blob = plane;
        part.index = port.index + bound.parts.size();
        part.desc = port.planes() > 1 ? TensorDesc(Precision::U8, dims, Layout::NHWC) : description_for(port, dims);
        bind(port, part);
        bound.parts.push_back(std::move(part));
    }
    return bound;
}

void Request::set_blob(const std::string& name, const Blob::Ptr& blob) {
    expect_idle();
    const auto& port = find(name);
    if (const auto* batch = dynamic_cast<const BatchedBlob*>(blob.get()))
        return set_converted(name, blob, gather_batch(name, port, *batch));
    expect_fitting(name, port, blob);
    m_bound[name] = call([&] { return bind(port, blob); });
    m_own.erase(name);
}

void Request::set_image(const std::string& name, const Blob::Ptr& image, const PreProcessInfo& steps) {
    expect_idle();
    if (does_itself(find(name), steps)) return set_blob(name, image);
    set_converted(name, image, call([&] { return prepare_image(name, *network, image, steps); }));
}

void Request::set_converted(const std::string& name, const Blob::Ptr& blob,
                            std::shared_ptr<BlobConversion> conversion) {
    auto bound = call([&] { return bind(find(name), conversion->result()); });
    bound.blob = blob;
    bound.conversion = std::move(conversion);
    m_bound[name] = std::move(bound);
    m_own.erase(name);
}

Blob::Ptr Request::get_blob(const std::string& name) {
    expect_idle();
    const auto& port = find(name);
    if (const auto bound = m_bound.find(name); bound != m_bound.end()) return bound->second.blob;
    if (port.planes() > 1) expect_planes();
    return call([&] {
        const auto tensor = engine_tensor(port);
        auto& own = m_own[name];
        const bool same = own.second && own.first == tensor && own.second->size() == tensor.get_size();
        if (!same) own = {tensor, blob_on(description_for(port, tensor.get_shape()), tensor)};
        return own.second;
    });
}

void Request::set_batch(int batch) {
    if (network->batch_limit == 0)
        IE_THROW() << "InferRequest::SetBatch: dynamic batch is off; load the network with DYN_BATCH_ENABLED YES";
    if (batch < 1 || static_cast<size_t>(batch) > network->batch_limit)
        IE_THROW() << "InferRequest::SetBatch: expected 1 to " << network->batch_limit << ", found " << batch;
    expect_idle();
    m_batch = static_cast<size_t>(batch);
}

void Request::choose_batch() {
    m_is_smaller = false;
    const auto& inputs = network->compiled.inputs();
    if (m_batch == 0 || m_batch == network->batch) return;
    const auto compiled = network->smaller_batches();
    if (!compiled) return;
    if (!m_smaller) {
        m_smaller = ov::CompiledModel(compiled).create_infer_request();
        m_smaller.set_callback([this](std::exception_ptr error) { on_ended(std::move(error)); });
    }
    for (size_t i = 0; i < inputs.size(); ++i)
        m_smaller.set_input_tensor(
            i, part_for_batch(request.get_input_tensor(i), compiled->inputs()[i].get_partial_shape(), m_batch,
                              network->batch));
    for (size_t i = 0; i < compiled->outputs().size(); ++i)
        m_smaller.set_output_tensor(
            i, part_for_batch(request.get_output_tensor(i), compiled->outputs()[i].get_partial_shape(), m_batch,
                              network->batch));
    m_is_smaller = true;
}

void Request::expect_planes() const {
    for (const auto& [name, port] : network->ports)
        if (port.planes() > 1 && m_bound.find(name) == m_bound.end())
            IE_THROW(NotAllocated) << "InferRequest: input '" << name << "' has no image; give an " << planes_name(port)
                                   << "Blob to SetBlob first";
}

void Request::before_run() {
    expect_planes();
    for (auto& [name, bound] : m_bound) {
        const auto& port = find(name);
        if (bound.conversion) bound.conversion->run();
        for (auto& part : bound.parts) {
            // The user may have allocated the blob anew.
            if (part.address != first_element(*part.blob)) {
                expect_fitting(name, port, bound.blob);
                bind(port, part);
            }
            if (!port.is_input || !part.staged) continue;
            copy_elements(part.blob->getTensorDesc(), part.blob->cbuffer().as<const void*>(), part.desc,
                          part.staged.data());
        }
    }
    choose_batch();
}

void Request::after_run() {
    for (auto& [name, bound] : m_bound) {
        if (find(name).is_input) continue;
        for (auto& part : bound.parts)
            if (part.staged)
                copy_elements(part.desc, part.staged.data(), part.blob->getTensorDesc(),
                              part.blob->buffer().as<void*>());
    }
}

void Request::begin() {
    const std::lock_guard<std::mutex> lock(m_mutex);
    if (m_running) IE_THROW(RequestBusy) << "InferRequest: an inference is running; wait for it";
    m_running = true;
    m_was_started = true;
    m_error = nullptr;
}

void Request::end(const std::exception_ptr& error) {
    const std::lock_guard<std::mutex> lock(m_mutex);
    m_running = false;
    m_error = error;
}

void Request::infer() {
    begin();
    try {
        call([&] {
            before_run();
            running().infer();
            after_run();
        });
    } catch (...) {
        end(nullptr);
        throw;
    }
    end(nullptr);
}

void Request::start() {
    begin();
    {
        const std::lock_guard<std::mutex> lock(m_mutex);
        ++m_pending;
        m_self = shared_from_this();
    }
    try {
        call([&] {
            before_run();
            running().start_async();
        });
    } catch (...) {
        end(nullptr);
        const std::lock_guard<std::mutex> lock(m_mutex);
        --m_pending;
        m_self.reset();
        throw;
    }
}

void Request::on_ended(std::exception_ptr error) {
    try {
        call([&] {
            if (error) std::rethrow_exception(error);
            after_run();
        });
        error = nullptr;
    } catch (...) {
        error = std::current_exception();
    }
    std::shared_ptr<Request> self;
    std::shared_ptr<Callback> callback;
    {
        const std::lock_guard<std::mutex> lock(m_mutex);
        self = std::move(m_self);
        m_running = false;
        m_error = error;
        m_callback_thread = std::this_thread::get_id();
        callback = m_callback;
    }
    try {
        if (callback) (*callback)(self, error ? status_of(error) : OK);
    } catch (...) {
        const std::lock_guard<std::mutex> lock(m_mutex);
        if (!m_error) m_error = std::current_exception();
    }
    const std::lock_guard<std::mutex> lock(m_mutex);
    m_callback_thread = std::thread::id();
    --m_pending;
    m_ended.notify_all();
}

StatusCode Request::wait(int64_t milliseconds) {
    if (milliseconds < InferRequest::RESULT_READY)
        IE_THROW(ParameterMismatch)
            << "InferRequest::Wait: expected a time of 0 or more milliseconds, or RESULT_READY, "
               "found "
            << milliseconds;
    std::unique_lock<std::mutex> lock(m_mutex);
    if (!m_was_started) return INFER_NOT_STARTED;
    const auto is_over = [&] {
        return m_pending == 0 || (!m_running && m_callback_thread == std::this_thread::get_id());
    };
    if (milliseconds == InferRequest::RESULT_READY)
        m_ended.wait(lock, is_over);
    else if (!m_ended.wait_for(lock, std::chrono::milliseconds(milliseconds), is_over))
        return RESULT_NOT_READY;
    if (m_error) std::rethrow_exception(m_error);
    return OK;
}

void Request::set_callback(Callback callback) {
    const std::lock_guard<std::mutex> lock(m_mutex);
    if (m_running) IE_THROW(RequestBusy) << "InferRequest::SetCompletionCallback: an inference is running";
    m_callback = callback ? std::make_shared<Callback>(std::move(callback)) : nullptr;
}

}  // namespace details
}  // namespace InferenceEngine
