#pragma once

#include "ngraph/op/prior_box.hpp"
