namespace Buendnisnetz.ActivityReports;

/// <summary>The headings of a report.</summary>
public static class Chapters
{
    /// <summary>What it does together with others for a while.</summary>
    public const string Projects = "Projekte";

    /// <summary>Who learnt from whom.</summary>
    public const string Imitation = "Voneinander lernen";

    /// <summary>To what it invited.</summary>
    public const string Events = "Veranstaltungen";

    /// <summary>Who takes part.</summary>
    public const string Partners = "Partnerinnen und Partner";

    /// <summary>What it told and reached.</summary>
    public const string News = "Neues und Meilensteine";
}
