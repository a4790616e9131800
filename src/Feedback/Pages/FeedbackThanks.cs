using Microsoft.AspNetCore.Authorization;

namespace Buendnisnetz.Feedback.Pages;

/// <summary>What was said has arrived.</summary>
[AllowAnonymous]
internal sealed class FeedbackThanksModel : HousePage
{
    public void OnGet() => Response.Headers["X-Robots-Tag"] = "noindex";
}
