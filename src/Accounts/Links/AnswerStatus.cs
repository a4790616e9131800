using Microsoft.AspNetCore.Http;

namespace Buendnisnetz.Accounts;

/// <summary>How a page behind a question from a mail answers.</summary>
public static class AnswerStatus
{
    extension(LinkState? state)
    {
        /// <summary>Its HTTP status where the link stands so; an answered question can still be looked at.</summary>
        public int HttpStatus => state switch
        {
            LinkState.Open or LinkState.Redeemed => StatusCodes.Status200OK,
            null => StatusCodes.Status404NotFound,
            _ => StatusCodes.Status410Gone,
        };
    }
}
