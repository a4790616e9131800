namespace Buendnisnetz.Projects;

/// <summary>How long one reads at a project: a practice example is read in two minutes and printed on one sheet.</summary>
public sealed partial class Project
{
    /// <summary>So many words one reads in a minute, at one's ease.</summary>
    public const int WordsAMinute = 150;

    /// <summary>So many words a practice example has at most: two minutes.</summary>
    public const int MostWordsOfExample = 2 * WordsAMinute;

    /// <summary>Its texts by their headings, as its page shows them.</summary>
    public IEnumerable<(string Label, int Words)> Texts =>
    [
        .. WhatItIs(new(Title, Lead, Need, Goal, Audience, Steps)),
        .. WhatItTaught(new(Results: Results, WentWell: WentWell, Otherwise: Otherwise, Tips: Tips)),
        ("Plan", WordsOf(Plan)), ("Material", WordsOf(Material)),
    ];

    /// <summary>How many words its page has.</summary>
    public int Words => Texts.Sum(text => text.Words);

    /// <summary>How many minutes one reads.</summary>
    public int Minutes => Math.Max(1, (Words + WordsAMinute - 1) / WordsAMinute);

    /// <summary>The longest of its texts.</summary>
    public (string Label, int Words) Longest => Texts.MaxBy(text => text.Words);

    /// <summary>Why a practice example cannot say so; null where it can. What was too long already may become shorter.</summary>
    public string? ObstacleToLength(ProjectProfile profile) => ObstacleToLength(Words
        - WhatItIs(new(Title, Lead, Need, Goal, Audience, Steps)).Sum(text => text.Words) + WhatItIs(profile).Sum(text => text.Words));

    /// <summary>Why a practice example cannot tell so; null where it can. What was too long already may become shorter.</summary>
    public string? ObstacleToLength(ProjectExperience told) => ObstacleToLength(Words
        - WhatItTaught(new(Results: Results, WentWell: WentWell, Otherwise: Otherwise, Tips: Tips)).Sum(text => text.Words)
        + WhatItTaught(told).Sum(text => text.Words));

    /// <summary>Why a practice example cannot take these texts as they are, by their stable names; null where it can.</summary>
    public string? ObstacleToLength(IReadOnlyDictionary<string, string> lines) => ObstacleToLength(Words + ProjectLine.Of(this)
        .Where(line => lines.ContainsKey(line.Code)).Sum(line => WordsIn(line with { Text = lines[line.Code] }) - WordsIn(line)));

    private string? ObstacleToLength(int words) => IsExample && words > Math.Max(MostWordsOfExample, Words) ? TooLong(words) : null;

    private static string TooLong(int words) => $"Ein Praxisbeispiel ist in zwei Minuten gelesen und steht auf einem Blatt: höchstens "
        + $"{MostWordsOfExample} Wörter. Es sind {words}.";

    private static (string Label, int Words)[] WhatItIs(ProjectProfile one) =>
        [("Worum es geht", WordsIn(one.Lead)), ("Wozu es gebraucht wird", WordsIn(one.Need)), ("Das Ziel", WordsIn(one.Goal)),
            ("Schritte", WordsIn(Markdown.ToWords(one.Steps)))];

    private static (string Label, int Words)[] WhatItTaught(ProjectExperience told) =>
        [("Ergebnisse", WordsIn(Markdown.ToWords(told.Results))), ("Gut geklappt hat", WordsIn(told.WentWell)),
            ("Würden wir anders machen", WordsIn(told.Otherwise)), ("Tipps fürs Nachmachen", WordsIn(told.Tips))];

    private static int WordsIn(ProjectLine line) => line.Code switch
    {
        "audience" => 0,
        "steps" => WordsIn(Markdown.ToWords(line.Text)),
        _ => WordsIn(line.Text),
    };

    private static int WordsIn(string? text) =>
        text?.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Count(word => word.Any(char.IsLetterOrDigit)) ?? 0;
}
