#pragma once

#include "ngraph/op/unsqueeze.hpp"
