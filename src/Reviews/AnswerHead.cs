using Buendnisnetz.Accounts;
using Microsoft.AspNetCore.Http;

namespace Buendnisnetz.Reviews;

/// <summary>A page behind a link from a mail.</summary>
public static class AnswerHead
{
    /// <summary>How the page answers where the link stands so; an answered question can still be looked at.</summary>
    public static int StatusOf(LinkState? state) => state switch
    {
        LinkState.Open or LinkState.Redeemed => StatusCodes.Status200OK,
        null => StatusCodes.Status404NotFound,
        _ => StatusCodes.Status410Gone,
    };
}
