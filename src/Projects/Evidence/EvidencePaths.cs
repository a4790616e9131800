namespace Buendnisnetz.Projects;

/// <summary>Where one finds experience and asks for it.</summary>
public static class EvidencePaths
{
    /// <summary>Wer hat schon …?</summary>
    public const string Finder = "/wer-hat-schon";

    /// <summary>Where one agrees to be asked.</summary>
    public const string Consent = "/profil/erfahrung";

    /// <summary>The word in the links of mails about inquiries.</summary>
    public const string Purpose = "erfahrung";

    /// <summary>Where somebody of an alliance is asked.</summary>
    public static string AskPerson(string slug, Guid id) => $"{AskAlliance(slug)}/person/{id}";

    /// <summary>Where an alliance is asked, for a request where there is one.</summary>
    public static string AskAlliance(string slug, Posting? about = null) =>
        $"{Finder}/buendnis/{slug}" + (about is null ? "" : $"?zu={about.Slug}");
}
