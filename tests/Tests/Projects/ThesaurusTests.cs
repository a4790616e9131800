namespace Buendnisnetz.Tests.Projects;

/// <summary>The thesaurus keeps few words and finds all of their forms.</summary>
[Once]
public sealed class ThesaurusTests
{
    private static readonly string[] Endings = ["", "e", "n", "en", "s", "es", "er", "ern", "in", "innen"];

    [Fact]
    public void Every_word_with_every_ending_says_just_the_terms_that_a_dictionary_of_all_forms_would_say()
    {
        var all = Forms();
        Assert.All(all, one => Assert.Equal(one.Value, Thesaurus.Parts.Of(one.Key).Select(concept => concept.Key)));
        Assert.All(all.Keys, form => Assert.True(Thesaurus.Parts.Know(form)));
        foreach (var form in all.Keys.SelectMany(form => new[] { form + "x", form[..^1], form[1..] }).Where(form => !all.ContainsKey(form)))
        {
            Assert.False(Thesaurus.Parts.Know(form), form);
            Assert.Empty(Thesaurus.Parts.Of(form));
        }
    }

    /// <summary>A word that is known as it stands means only itself: "Kurs" is no form of "Kur".</summary>
    private static Dictionary<string, List<string>> Forms()
    {
        Dictionary<string, List<string>> all = [], whole = [];
        foreach (var line in ThesaurusText.Lines)
            foreach (var words in line.Split(':', 2)[1].Split(", ").Select(word => GermanWords.In(word.Trim()).ToList()))
                if (words.Count == 1 && words[0].Flat.Length >= 4) Learn(words[0], line.Split(' ', ':')[0]);
        foreach (var (word, keys) in whole) all[word] = keys;
        return all;

        void Learn(GermanWord word, string key)
        {
            Keep(whole, word.Flat, key);
            foreach (var form in FormsOf(word)) Keep(all, form, key);
        }
    }

    private static IEnumerable<string> FormsOf(GermanWord word)
    {
        foreach (var ending in Endings) yield return word.Flat + ending;
        if (word.Flat.EndsWith('e')) yield return word.Flat[..^1];
        if (word.Stem.Length > 4) yield return word.Stem;
    }

    private static void Keep(Dictionary<string, List<string>> all, string form, string key)
    {
        if (!all.TryGetValue(form, out var known)) all[form] = known = [];
        if (!known.Contains(key)) known.Add(key);
    }
}
