namespace Buendnisnetz.Frame;

/// <summary>Where the administration of mail and jobs are.</summary>
public static class FramePaths
{
    /// <summary>The mails that wait, and those that did not arrive.</summary>
    public const string Outbox = "/verwaltung/postausgang";

    /// <summary>How the text of a field will look.</summary>
    public static string Preview(string field) => $"/vorschau?feld={Uri.EscapeDataString(field)}";

    /// <summary>Where a draft of a form is discarded.</summary>
    public static string Discard(Guid draft) => $"/entwurf/{draft}/verwerfen";

    /// <summary>The work that waits, and what was left lying.</summary>
    public const string Jobs = "/verwaltung/auftraege";
}
