using Buendnisnetz.Accounts;

namespace Buendnisnetz.Reviews;

/// <summary>Where the module's pages are.</summary>
public static class ReviewPaths
{
    /// <summary>Thanks for a hint on something that is not right.</summary>
    internal const string DoubtThanks = "/stimmt-nicht/danke";

    /// <summary>After how many months facts are asked about.</summary>
    internal const string Intervals = "/verwaltung/pruefabstaende";

    /// <summary>What should be checked at a place, for those who work on its pages.</summary>
    public static string Checks(Guid place) => $"/stimmt-das-noch/{place}";

    /// <summary>Where anybody says that a fact is not right.</summary>
    internal static string Doubt(string kind, Guid fact) => $"/stimmt-nicht/{kind}/{fact}";

    /// <summary>Where a hint is settled without a change.</summary>
    internal static string Settle(Doubt doubt) => $"{Checks(doubt.PlaceId)}/hinweise/{doubt.Id}/erledigung";

    /// <summary>Where a proposal is taken over.</summary>
    internal static string Take(Proposal proposal) => $"{Checks(proposal.PlaceId)}/vorschlaege/{proposal.Id}/uebernahme";

    /// <summary>Where a proposal is turned down.</summary>
    internal static string Decline(Proposal proposal) => $"{Checks(proposal.PlaceId)}/vorschlaege/{proposal.Id}/ablehnung";

    /// <summary>Where a bundled mail is answered.</summary>
    internal static string Answer(string token) => AccountPaths.Answer(EnquiryLetter.Purpose, token);

    /// <summary>
    /// Where a fact is corrected that a mail asks about: by the mail's own link as far as its kind allows, else after signing in.
    /// </summary>
    internal static string Change(string answer, EnquiryLine line, AgeingFacts kind, FactWording wording) =>
        kind.Correction is { } word ? $"{answer}/{word}/{line.Number}" : wording.EditPath;
}
