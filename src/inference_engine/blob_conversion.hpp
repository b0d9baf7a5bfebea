#pragma once

#include <memory>
#include <string>

#include "ie/ie_blob.h"
#include "ie/ie_compound_blob.h"
#include "ie/ie_preprocess.hpp"
#include "loaded_network.hpp"

namespace InferenceEngine {
namespace details {

/// What stands between a user's blob and the one that an input of a loaded network reads.
class BlobConversion {
public:
    virtual ~BlobConversion();

    /// The blob that the input reads; the same for the life of the conversion.
    virtual const Blob::Ptr& result() const = 0;
    /// Makes the result from what the user's blob holds now.
    virtual void run() = 0;
};

/// Brings the images of a batch together. Throws when they are not what the input takes.
std::unique_ptr<BlobConversion> gather_batch(const std::string& name, const Port& port, const BatchedBlob& batch);

/// Brings an image of another size or other colours into the form that the input takes; values per channel are the
/// loaded network's affair. Throws when it cannot.
std::unique_ptr<BlobConversion> prepare_image(const std::string& name, LoadedNetwork& network, const Blob::Ptr& image,
                                              const PreProcessInfo& steps);
/// Whether the loaded network itself does these steps, or they are none.
bool does_itself(const Port& port, const PreProcessInfo& steps);

}  // namespace details
}  // namespace InferenceEngine
