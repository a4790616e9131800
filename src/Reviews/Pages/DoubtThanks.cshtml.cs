using Microsoft.AspNetCore.Authorization;

namespace Buendnisnetz.Reviews.Pages;

/// <summary>Thanks for a hint on something that is not right.</summary>
[AllowAnonymous]
internal sealed class DoubtThanksModel : HousePage;
