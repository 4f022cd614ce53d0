namespace Sakip.Dsl.Language.Tests.Rewriting;

/// <summary>Drops, doubles and exchanges characters of a text.</summary>
internal static class Garbling
{
    public static string Of(string text, Random random, int places)
    {
        var letters = text.ToList();
        for (int i = 0; i < places; i++)
        {
            int at = random.Next(1, letters.Count - 1);
            switch (random.Next(3))
            {
                case 0:
                    letters.RemoveAt(at);
                    break;
                case 1:
                    letters.Insert(at, letters[at]);
                    break;
                default:
                    (letters[at], letters[at - 1]) = (letters[at - 1], letters[at]);
                    break;
            }
        }

        return new string([.. letters]);
    }
}
